/// A number of something as authors give it: `10-20`, `max 30`, `min 5`, `4`, or in words.
public enum Bandbreedte: Hashable, Sendable {
    /// `4`
    case exact(Int)
    /// `10-20`; the first is never the greater.
    case between(Int, Int)
    /// `max 30`
    case atMost(Int)
    /// `min 5`
    case atLeast(Int)
    /// Anything else, as written.
    case words(String)

    /// The range that a text writes; words when it is none of the forms.
    public init(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        if words.count == 1, let number = Bandbreedte.number(words[0]) {
            self = .exact(number)
        } else if words.count == 2, let number = Bandbreedte.number(words[1]),
            words[0].lowercased().hasPrefix("max")
        {
            self = .atMost(number)
        } else if words.count == 2, let number = Bandbreedte.number(words[1]),
            words[0].lowercased().hasPrefix("min")
        {
            self = .atLeast(number)
        } else if let range = Bandbreedte.range(words.joined()) {
            self = range
        } else {
            self = .words(text)
        }
    }

    private static func range(_ text: String) -> Bandbreedte? {
        let sides = text.split { $0 == "-" || $0 == "–" }
        guard sides.count == 2, let low = number(String(sides[0])), let high = number(String(sides[1])),
            low <= high
        else { return nil }
        return .between(low, high)
    }

    private static func number(_ text: String) -> Int? {
        Digits.value(Array(text.utf8)[...])
    }

    /// As the content model writes it.
    public var written: String {
        switch self {
        case .exact(let number): "\(number)"
        case .between(let low, let high): "\(low)-\(high)"
        case .atMost(let number): "max \(number)"
        case .atLeast(let number): "min \(number)"
        case .words(let text): text
        }
    }
}
