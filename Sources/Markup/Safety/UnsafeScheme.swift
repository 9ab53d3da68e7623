/// The schemes of addresses that run code, or reach into the reader's own disk.
enum UnsafeScheme {
    /// The unsafe scheme that an address begins with, as libcmark has them; nil for a safe address.
    ///
    /// Browsers overlook white space before an address, and tabs and line feeds in it; so does this.
    static func of(_ address: UnsafeBufferPointer<UInt8>) -> String? {
        guard let first = address.first(where: { $0 > 0x20 }) else { return nil }
        switch first | 0x20 {
        case 0x6A, 0x76, 0x66, 0x64: return scheme(of: head(of: address))
        default: return nil
        }
    }

    /// As much of an address as a scheme needs, in lower case.
    private static func head(of address: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var head: [UInt8] = []
        for byte in address.drop(while: { $0 <= 0x20 }) where !byte.isLineEnd && byte != 0x09 {
            if head.count == 15 { break }
            head.append(byte.isASCIILetter ? byte | 0x20 : byte)
        }
        return head
    }

    private static func scheme(of head: [UInt8]) -> String? {
        for scheme in ["javascript:", "vbscript:", "file:"] where head.starts(with: scheme.utf8) {
            return scheme
        }
        guard head.starts(with: "data:".utf8) else { return nil }
        let isImage = ["png", "gif", "jpeg", "webp"].contains { head.starts(with: "data:image/\($0)".utf8) }
        return isImage ? nil : "data:"
    }
}
