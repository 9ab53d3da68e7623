/// The part of a file that a `Range` header asks (RFC 9110, section 14.2), as players of video and viewers of
/// PDF send it.
enum ByteRange: Equatable, Sendable {
    /// All of it: there is no header, or one that may be passed over (another unit, several parts, no sense).
    case whole
    /// These bytes.
    case part(Range<Int>)
    /// Bytes that the file does not have.
    case unsatisfiable

    /// The part of a file of `size` bytes.
    init(_ header: String?, size: Int) {
        self = Self.read(header ?? "", size: size) ?? .whole
    }

    private static func read(_ header: String, size: Int) -> ByteRange? {
        let parts = header.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bytes" else { return nil }
        let ends = parts[1].split(separator: "-", omittingEmptySubsequences: false).map(trimmed)
        guard ends.count == 2 else { return nil }
        if ends[0].isEmpty {
            guard let count = number(ends[1]) else { return nil }
            return count == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - count)..<size)
        }
        guard let first = number(ends[0]) else { return nil }
        guard let last = ends[1].isEmpty ? Int.max : number(ends[1]), last >= first else { return nil }
        return first >= size ? .unsatisfiable : .part(first..<min(last, size - 1) + 1)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }

    /// A number in digits; the largest there is for one that is larger.
    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text) ?? Int.max
    }
}
