/// Numbers the questions of a report: an author's own number stays, and others are counted on.
struct QuestionNumbers {
    private var anchors = Anchors<String>()
    private var last = 0
    /// The numbers that the author gives to questions, which no other one gets.
    private let given: Set<String>

    /// Numbers for questions, given the numbers that their author wrote.
    init(given: [String?]) {
        self.given = Set(given.compactMap { $0 })
    }

    /// The number and the anchor of the next question.
    mutating func next(_ own: String?) -> (number: String, anchor: String) {
        let number = own ?? counted()
        last = Int(number.prefix { $0.isNumber }) ?? last
        let plain = number.lowercased().utf8.filter(Letter.isLetter)
        let anchor = "vraag-\(String(decoding: plain, as: UTF8.self))"
        return (number, anchor + anchors.suffix(for: anchor))
    }

    private func counted() -> String {
        var number = last + 1
        while given.contains(String(number)) { number += 1 }
        return String(number)
    }
}
