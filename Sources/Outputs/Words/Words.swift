public import Diagnostics

/// The fixed phrases of a site in its language (`templates/texts/<language>.yaml`), and dates and numbers in
/// words.
public struct Words: Sendable {
    /// The language of the site's pages.
    public let language: Language
    private let phrases: [String: String]

    /// The phrases of a language.
    public init(language: Language, phrases: [String: String]) {
        self.language = language
        self.phrases = phrases
    }

    /// A phrase with its gaps filled: `{x}` by the value of `x`.
    public func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        let text = phrases[phrase.rawValue] ?? phrase.rawValue
        guard !values.isEmpty else { return text }
        // Between the opening and the closing brace stands a name; all else stays.
        var filled = ""
        for (number, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard number > 0, let end = part.firstIndex(of: "}"), let value = values[String(part[..<end])]
            else {
                filled += number > 0 ? "{" + part : part
                continue
            }
            filled += value + part[part.index(after: end)...]
        }
        return filled
    }

    /// "geen", "1 memo" or "3 memo's": the phrase for one or for more, with the number in `{n}`.
    public func count(_ number: Int, _ one: Phrase, _ more: Phrase) -> String {
        self(number == 1 ? one : more, ["n": String(number)])
    }
}
