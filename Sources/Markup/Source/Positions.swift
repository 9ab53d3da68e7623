/// Where libcmark's lines and byte columns of a rewritten text stand in the text that the author wrote.
struct Positions {
    /// The rewritten text.
    let bytes: [UInt8]
    /// The ways back, the last rewriting first.
    private let maps: [PositionMap]
    private let starts: [Int]
    private let sourceStarts: [Int]

    /// The positions of a text that `maps` lead back from; none when the text is as the author wrote it.
    init(_ bytes: [UInt8], maps: [PositionMap], sourceStarts: [Int]) {
        self.bytes = bytes
        self.maps = maps
        self.sourceStarts = sourceStarts
        self.starts = maps.isEmpty ? [] : LineStarts.of(bytes)
    }

    /// The line and byte column of the author's text for those that libcmark gives.
    func source(line: Int32, column: Int32) -> (line: Int32, column: Int32) {
        guard !maps.isEmpty, line >= 1, Int(line) <= starts.count else { return (line, column) }
        let end = Int(line) < starts.count ? starts[Int(line)] : bytes.count
        return Self.place(
            of: origin(of: min(starts[Int(line) - 1] + max(0, Int(column) - 1), end)), in: sourceStarts)
    }

    /// The offset in the author's text of an offset in this one.
    func origin(of offset: Int) -> Int {
        maps.reduce(offset) { $1.origin(of: $0) }
    }

    /// Where a line begins that libcmark counts.
    func start(ofLine line: Int32) -> Int {
        let starts = maps.isEmpty ? LineStarts.of(bytes) : starts
        return line >= 1 && Int(line) <= starts.count ? starts[Int(line) - 1] : bytes.count
    }

    /// The line and byte column of an offset in the author's text.
    static func place(of offset: Int, in starts: [Int]) -> (line: Int32, column: Int32) {
        let line = LineStarts.line(of: offset, in: starts)
        return (Int32(clamping: line), Int32(clamping: offset - starts[line - 1] + 1))
    }
}
