/// Numbers the questions of a report: an author's own number stays, and others are counted on.
struct QuestionNumbers {
    private var anchors = Anchors<String>()
    private var last = 0
    /// The numbers that the author gives to questions, which no other one gets.
    private let given: Set<String>

    /// The questions, whose numbers are those of the author or empty, with numbers and anchors.
    static func numbered(_ questions: [Question]) -> [Question] {
        var numbers = QuestionNumbers(given: Set(questions.map(\.number)))
        return questions.map { numbers.number($0) }
    }

    private init(given: Set<String>) {
        self.given = given
    }

    private mutating func number(_ question: Question) -> Question {
        var question = question
        if question.number.isEmpty { question.number = counted() }
        last = Int(question.number.prefix { $0.isNumber }) ?? last
        let plain = question.number.lowercased().utf8.filter(Letter.isLetter)
        let anchor = "vraag-\(String(decoding: plain, as: UTF8.self))"
        question.anchor = anchor + anchors.suffix(for: anchor)
        return question
    }

    private func counted() -> String {
        var number = last + 1
        while given.contains(String(number)) { number += 1 }
        return String(number)
    }
}
