public import Diagnostics
import Markup

/// The fixed phrases of a site in its language (`templates/texts/<language>.yaml`), and dates and numbers in
/// words.
public struct Words: Sendable {
    /// The language of the site's pages.
    public let language: Language
    private let phrases: [Phrase: PhraseText]

    /// The phrases of a language.
    public init(language: Language, phrases: [String: String]) {
        self.language = language
        self.phrases = Dictionary(
            uniqueKeysWithValues: Phrase.allCases.map {
                ($0, PhraseText(phrases[$0.key] ?? $0.key))
            })
    }

    /// A phrase with its gaps filled: `{x}` by the value of `x`.
    public func callAsFunction(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
        guard let text = phrases[phrase] else { return phrase.key }
        return values.isEmpty ? text.whole : text.filled(values)
    }

    /// A plain text with the quotation marks and dashes of the language.
    func typeset(_ text: String) -> String {
        (language == .dutch ? Typography.dutch : Typography.english).typeset(text)
    }

    /// "geen", "1 memo" or "3 memo's": the phrase for one or for more, with the number in `{n}`.
    public func count(_ number: Int, _ one: Phrase, _ more: Phrase) -> String {
        self(number == 1 ? one : more, ["n": String(number)])
    }
}
