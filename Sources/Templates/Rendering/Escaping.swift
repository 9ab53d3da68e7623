/// Plain text into HTML: `& < > " '` become references, so that the text is safe between tags and in
/// attributes with either kind of quote.
enum Escaping {
    /// A bit for each byte below 64 that may not stand in HTML as it is. All of them lie there.
    private static let special: UInt64 =
        1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

    /// Appends `text`, escaped.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        guard isWritten == nil else { return }
        Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) }
    }

    /// Appends the runs between special bytes whole.
    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 64, special & (1 << UInt64(byte)) != 0 else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            bytes.append(contentsOf: reference(for: byte).utf8)
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private static func reference(for byte: UInt8) -> String {
        switch byte {
        case 0x22: "&quot;"
        case 0x26: "&amp;"
        case 0x27: "&#39;"
        case 0x3C: "&lt;"
        default: "&gt;"
        }
    }
}
