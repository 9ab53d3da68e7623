import Diagnostics

/// A date in a form that people write but that the content model does not read: it is understood well enough
/// to say how it must be written, and never taken over.
struct WrittenDate {
    private let year: Int
    private let part: Part

    /// What is known besides the year.
    private enum Part {
        case day(month: Int, day: Int)
        case month(Int)
        case quarter(Int)
        case week(Int)
    }

    /// The date that a text seems to mean: `20-12-2022`, `20 december 2022`, `december 2022`, `1e kwartaal
    /// 2023`, `week 2 2018`, `20221220` or a time stamp.
    init?(_ text: String) {
        if let day = CivilDate(timestamp: text) {
            self.init(year: day.year, .day(month: day.month, day: day.day))
            return
        }
        let words = WrittenDate.words(of: Folding.folded(text))
        let numbers = words.compactMap { Digits.value($0.utf8) }
        let names = words.filter { Digits.value($0.utf8) == nil && !WrittenDate.isWeekday($0) }
        guard let found = WrittenDate.read(numbers, names) ?? WrittenDate.compact(words) else { return nil }
        self.init(year: found.year, found.part)
    }

    private init(year: Int, _ part: Part) {
        self.year = year
        self.part = part
    }

    /// As the content model writes it, whether or not the calendar has such a moment.
    var form: String {
        let year = CivilDate.padded(year, 4)
        return switch part {
        case .day(let month, let day):
            "\(year)-\(CivilDate.padded(month, 2))-\(CivilDate.padded(day, 2))"
        case .month(let month): "\(year)-\(CivilDate.padded(month, 2))"
        case .quarter(let quarter): "\(year)-Q\(quarter)"
        case .week(let week): "\(year)-W\(CivilDate.padded(week, 2))"
        }
    }

    /// The day, when it is one that the calendar has.
    var day: CivilDate? { CivilDate(iso: form) }

    /// What a text seems to mean as a moment: a date in another form, or two with a dash or `t/m` between.
    static func moment(_ text: String) -> String? {
        if let written = WrittenDate(text), Moment.mistake(in: written.form) != .form { return written.form }
        for separator in [" t/m ", " tot en met ", " - ", " – ", "–", "-"] {
            guard let range = text.firstRange(of: separator) else { continue }
            let sides = [text[..<range.lowerBound], text[range.upperBound...]].map { side in
                Moment.mistake(in: String(side)) == nil ? String(side) : WrittenDate(String(side))?.form
            }
            guard let first = sides[0], let last = sides[1] else { continue }
            return "\(first)/\(last)"
        }
        return nil
    }
}

extension WrittenDate {
    /// The runs of digits and of letters of a text.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var last: Bool?
        for character in text.unicodeScalars {
            let isDigit = ("0"..."9").contains(character)
            guard isDigit || ("a"..."z").contains(character) else {
                last = nil
                continue
            }
            if last == isDigit, let word = words.popLast() {
                words.append(word + String(character))
            } else {
                words.append(String(character))
            }
            last = isDigit
        }
        return words
    }

    private static func read(_ numbers: [Int], _ names: [String]) -> (year: Int, part: Part)? {
        switch (numbers.count, names.count) {
        case (3, 0) where numbers[0] > 999: (numbers[0], .day(month: numbers[1], day: numbers[2]))
        case (3, 0) where numbers[2] > 999: (numbers[2], .day(month: numbers[1], day: numbers[0]))
        case (2, 0) where numbers[1] > 999: (numbers[1], .month(numbers[0]))
        case (2, 0) where numbers[0] > 999: (numbers[0], .month(numbers[1]))
        case (1...2, 1...2): named(numbers, names)
        default: nil
        }
    }

    /// With the name of a month, or with the word for a quarter or week.
    private static func named(_ numbers: [Int], _ names: [String]) -> (year: Int, part: Part)? {
        guard let year = numbers.first(where: { $0 > 999 }) else { return nil }
        let other = numbers.first { $0 < 1000 }
        // "1e kwartaal": the letter that makes a number an ordinal says nothing.
        let telling = names.filter { !["e", "ste", "de", "st", "nd", "rd", "th"].contains($0) }
        guard telling.count == 1, let name = telling.first else { return nil }
        if let month = month(name) {
            return (year, other.map { .day(month: month, day: $0) } ?? .month(month))
        }
        guard let other else { return nil }
        switch name {
        case "q", "k", "kw", "kwartaal", "quarter": return (year, .quarter(other))
        case "w", "wk", "week": return (year, .week(other))
        default: return nil
        }
    }

    /// `20221220`.
    private static func compact(_ words: [String]) -> (year: Int, part: Part)? {
        guard words.count == 1, words[0].utf8.count == 8, let number = Digits.value(words[0].utf8) else {
            return nil
        }
        return (number / 10_000, .day(month: number / 100 % 100, day: number % 100))
    }

    private static func month(_ name: String) -> Int? {
        let dutch = [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
            "oktober", "november", "december",
        ]
        let english = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december",
        ]
        if name == "mrt" { return 3 }
        for names in [dutch, english] {
            let position = names.firstIndex { $0 == name || (name.count >= 3 && $0.hasPrefix(name)) }
            if let position { return position + 1 }
        }
        return nil
    }

    private static func isWeekday(_ name: String) -> Bool {
        [
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "monday",
            "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "ma", "di", "wo", "do",
            "vr", "za", "zo",
        ].contains(name)
    }
}
