import CCmark
import Glibc

/// libcmark's own HTML, which ours is compared with.
enum Reference {
    /// The HTML of a text, with the differences taken out that are meant: HTML that is left out leaves no
    /// comment behind, and elements without content have no slash.
    static func html(_ source: [UInt8]) -> String {
        let bytes = source.map { CChar(bitPattern: $0) }
        guard let html = cmark_markdown_to_html(bytes, bytes.count, CMARK_OPT_DEFAULT) else { return "" }
        defer { free(html) }
        return String(cString: html)
    }
}
