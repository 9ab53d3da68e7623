import Glibc

/// Finds bytes in bytes.
public enum ByteSearch {
    /// Where `needle` first stands in `text` from an index on; nil when nowhere.
    public static func first(_ needle: [UInt8], in text: [UInt8], from start: Int = 0) -> Int? {
        guard let head = needle.first else { return nil }
        var from = start
        while let start = next(head, in: text, from: from), start + needle.count <= text.count {
            if text[start..<start + needle.count].elementsEqual(needle) { return start }
            from = start + 1
        }
        return nil
    }

    /// Whether `needle` stands in `text`.
    public static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool { first(needle, in: text) != nil }

    /// Where a byte next stands, from an index on.
    public static func next(_ byte: UInt8, in text: [UInt8], from start: Int) -> Int? {
        guard start < text.count else { return nil }
        return text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = memchr(base + start, Int32(byte), bytes.count - start)
            else {
                return nil
            }
            return UnsafeRawPointer(found) - base
        }
    }
}
