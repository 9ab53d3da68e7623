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

    /// Just after the beginning of the last link that was looked for.
    private var lastLink = 0

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
        let offset = min(start + max(0, byteColumn - 1), end(ofLine: line))
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

    /// Where a line ends, its line ending included.
    private func end(ofLine line: Int) -> Int {
        line < starts.count ? starts[line] - 1 : source.count
    }

    /// The byte column, from 1, where a link to `address` begins.
    ///
    /// libcmark errs in autolinks after the first line of a paragraph: they are looked for, near the last one.
    mutating func column(ofLinkTo address: ArraySlice<UInt8>, line: Int, byteColumn: Int) -> Int {
        guard line >= 1, line <= starts.count, !address.isEmpty else { return byteColumn }
        let range = starts[line - 1]..<end(ofLine: line)
        let offset = range.lowerBound + byteColumn - 1
        if range.contains(offset), [0x21, 0x3C, 0x5B].contains(source[offset]) { return byteColumn }
        let mark = [0x3C] + address
        let first = max(range.lowerBound, lastLink)
        let window = source[first..<max(first, range.upperBound)].prefix(2000)
        guard
            let start = window.indices.first(where: { source[$0] == 0x3C && source[$0...].starts(with: mark) }
            )
        else { return byteColumn }
        lastLink = start + 1
        return start - range.lowerBound + 1
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
