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
        var text = phrases[phrase.rawValue] ?? phrase.rawValue
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            text = text.replacing("{\(name)}", with: value)
        }
        return text
    }

    /// "geen", "1 memo" or "3 memo's": the phrase for one or for more, with the number in `{n}`.
    public func count(_ number: Int, _ one: Phrase, _ more: Phrase) -> String {
        self(number == 1 ? one : more, ["n": String(number)])
    }
}
