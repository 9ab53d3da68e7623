import Templates

/// Writes elements with their attributes, escaped; for figures, which no template could draw.
struct MarkupWriter {
    private(set) var bytes: [UInt8] = []

    /// What was written.
    var html: HTML { HTML(trusted: bytes) }

    /// An element with what `content` writes between its tags.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
        _ content: (inout MarkupWriter) -> Void
    ) {
        open(name, attributes)
        bytes.append(0x3E)
        content(&self)
        bytes += Array("</\(name)>".utf8)
    }

    /// An element with plain text.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
    ) {
        element(name, attributes) { $0.bytes += HTML(escaping: text).bytes }
    }

    /// An element of SVG that holds nothing.
    mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        open(name, attributes)
        bytes += Array("/>".utf8)
    }

    /// An end of line, so that the page's source can be read.
    mutating func newLine() { bytes.append(0x0A) }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        bytes += Array("<\(name)".utf8)
        for (name, value) in attributes where !value.isEmpty {
            bytes += Array(" \(name)=\"".utf8)
            bytes += HTML(escaping: value).bytes
            bytes.append(0x22)
        }
    }
}
