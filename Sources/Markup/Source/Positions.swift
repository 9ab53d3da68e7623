/// Where libcmark's lines and byte columns of a rewritten text stand in the text that the author wrote.
struct Positions {
    /// The rewritten text.
    let bytes: [UInt8]
    /// The ways back, the last rewriting first.
    private let maps: [PositionMap]
    private let starts: [Int]
    private let sourceStarts: [Int]
    /// Where the last answer was found.
    private var stretches: [Int]
    private var line = 1

    /// The positions of a text that `maps` lead back from.
    init(_ bytes: [UInt8], maps: [PositionMap], sourceStarts: [Int]) {
        self.bytes = bytes
        self.maps = maps
        self.sourceStarts = sourceStarts
        starts = LineStarts.of(bytes)
        stretches = maps.map { _ in 0 }
    }

    /// The line and byte column of the author's text for those that libcmark gives.
    mutating func source(line: Int32, column: Int32) -> (line: Int32, column: Int32) {
        guard line >= 1, Int(line) <= starts.count else { return (line, column) }
        let end = Int(line) < starts.count ? starts[Int(line)] - 1 : bytes.count
        var offset = min(starts[Int(line) - 1] + max(0, Int(column) - 1), end)
        for index in maps.indices { offset = maps[index].origin(of: offset, near: &stretches[index]) }
        self.line = LineStarts.line(of: offset, in: sourceStarts, near: self.line)
        return (Int32(clamping: self.line), Int32(clamping: offset - sourceStarts[self.line - 1] + 1))
    }

    /// Where a line begins that libcmark counts.
    func start(ofLine line: Int32) -> Int {
        line >= 1 && Int(line) <= starts.count ? starts[Int(line) - 1] : bytes.count
    }

    /// The line and byte column of an offset in the author's text.
    static func place(of offset: Int, in starts: [Int]) -> (line: Int32, column: Int32) {
        let line = LineStarts.line(of: offset, in: starts)
        return (Int32(clamping: line), Int32(clamping: offset - starts[line - 1] + 1))
    }
}
