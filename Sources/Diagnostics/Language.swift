/// A language that messages are written in.
public enum Language: String, Sendable, CaseIterable {
    /// The language of the authors: the default.
    case dutch = "nl"
    /// For sites whose `taal` is `en`, and for `--language en`.
    case english = "en"

    /// The language of a BCP 47 tag: English for `en` and `en-…`, Dutch for all else.
    public init(tag: String) {
        let primary = tag.lowercased().split(separator: "-").first.map(String.init)
        self = primary == "en" ? .english : .dutch
    }
}
