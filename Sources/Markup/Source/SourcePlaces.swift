import Diagnostics

/// Turns byte offsets and byte columns of a text into places in the site's files.
///
/// Each answer goes on from the last one, so that a line of a million mistakes is not counted a million
/// times: ask in order.
struct SourcePlaces {
    private let source: [UInt8]
    private let origin: Origin
    private let starts: [Int]
    /// The last offset asked for, its line, and its column in characters.
    private var last = (offset: 0, line: 1, column: 1)

    init(_ source: [UInt8], origin: Origin) {
        self.source = source
        self.origin = origin
        self.starts = LineStarts.of(source)
    }

    /// The place of `length` characters at a byte column of a line, both from 1.
    mutating func place(line: Int, byteColumn: Int, length: Int = 1) -> Place {
        guard line >= 1, line <= starts.count, !source.isEmpty else {
            return origin.place(line: line, column: byteColumn, length: length)
        }
        let start = starts[line - 1]
        let offset = min(start + max(0, byteColumn - 1), source.count)
        if line != last.line || offset < last.offset { last = (start, line, 1) }
        last.column += characters(last.offset..<offset)
        last.offset = offset
        return origin.place(line: line, column: last.column, length: length)
    }

    /// The place of a range of bytes.
    mutating func place(at range: Range<Int>) -> Place {
        let line = line(of: range.lowerBound)
        let end = max(range.lowerBound, min(range.upperBound, source.count))
        let length = max(1, characters(min(range.lowerBound, end)..<end))
        return place(line: line, byteColumn: range.lowerBound - starts[line - 1] + 1, length: length)
    }

    /// The line, from 1, that holds a byte.
    func line(of offset: Int) -> Int {
        LineStarts.line(of: offset, in: starts, near: last.line)
    }

    /// The offset of a byte column of a line.
    func offset(line: Int, byteColumn: Int) -> Int {
        line >= 1 && line <= starts.count ? starts[line - 1] + byteColumn - 1 : 0
    }

    /// Every byte but a continuation byte begins a character.
    private func characters(_ range: Range<Int>) -> Int {
        source[range].count { $0 & 0xC0 != 0x80 }
    }
}
