import Diagnostics

/// Turns byte offsets and byte columns of a text into places in the site's files.
struct SourcePlaces {
    private let source: [UInt8]
    private let origin: Origin
    private let starts: [Int]

    init(_ source: [UInt8], origin: Origin) {
        self.source = source
        self.origin = origin
        self.starts = LineStarts.of(source)
    }

    /// The place of `length` characters at a byte column of a line, both from 1.
    func place(line: Int, byteColumn: Int, length: Int = 1) -> Place {
        guard line >= 1, line <= starts.count, !source.isEmpty else {
            return origin.place(line: line, column: byteColumn, length: length)
        }
        let start = starts[line - 1]
        let end = min(start + max(0, byteColumn - 1), source.count)
        // Every byte but a continuation byte begins a character.
        let column = 1 + source[start..<end].count { $0 & 0xC0 != 0x80 }
        return origin.place(line: line, column: column, length: length)
    }

    /// The place of a range of bytes.
    func place(at range: Range<Int>) -> Place {
        let line = LineStarts.line(of: range.lowerBound, in: starts)
        let end = min(range.upperBound, source.count)
        let length = range.lowerBound < end ? source[range.lowerBound..<end].count { $0 & 0xC0 != 0x80 } : 1
        return place(line: line, byteColumn: range.lowerBound - starts[line - 1] + 1, length: length)
    }
}
