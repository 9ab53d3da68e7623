import Markup
import Records

/// Texts as a notice takes them: plain, without white space at their ends.
enum NoticeText {
    /// The words of a Markdown text: its blocks on lines of their own, with a mark for what is redacted.
    static func words(of text: MarkdownText) -> String {
        let (document, _) = MarkdownReader.read(
            Array(text.source.utf8), origin: text.origin, options: .value)
        return trimmed(document.wholeText())
    }

    /// Without white space at its ends, whatever Unicode has of it.
    static func trimmed(_ text: String) -> String {
        var scalars = Substring(text).unicodeScalars
        while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        return String(scalars)
    }

    /// Whether XML 1.0 §2.2 does not know a character.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case ..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
