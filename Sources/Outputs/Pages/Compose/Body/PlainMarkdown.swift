import Diagnostics
import Markup

/// Markdown as plain words, for descriptions and lists.
enum PlainMarkdown {
    /// The words of a Markdown text in one line.
    static func text(of source: String) -> String {
        let isPlain = !source.utf8.contains { special.contains($0) }
        guard !isPlain else { return oneLine(source) }
        let (document, _) = MarkdownReader.read(
            Array(source.utf8), origin: Origin(file: "", firstLine: 1), options: .value)
        return oneLine(document.words(from: 0, to: document.nodes.count))
    }

    /// A text without line breaks and double spaces.
    static func oneLine(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 where byte != 0x20 && byte != 0x0A || bytes.last.map({ $0 != 0x20 }) ?? false {
            bytes.append(byte == 0x0A ? 0x20 : byte)
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a text is one paragraph of words in which Markdown finds nothing to do: most summaries are.
    static func isWords(_ source: String) -> Bool {
        guard let first = source.utf8.first, let last = source.utf8.last else { return false }
        return (0x41...0x5A).contains(first & 0xDF) && last != 0x20 && source.utf8.allSatisfy(isWord)
    }

    /// Letters, digits, spaces and marks that mean nothing within a line. Not the characters that programs
    /// may use for themselves, nor rare ones.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xED: true
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "?"), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static let special = Array("*_[]`<>&\\:!#|".utf8)
}
