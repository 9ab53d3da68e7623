/// All stand-ins of a text, by number, with the text that they stand for.
struct StandIns {
    /// The author's text.
    let source: [UInt8]
    private(set) var all: [StandIn] = []

    init(_ source: [UInt8]) {
        self.source = source
    }

    subscript(number: Int) -> StandIn? {
        number < all.count ? all[number] : nil
    }

    /// Adds one; its number.
    mutating func add(_ standIn: StandIn) -> Int {
        all.append(standIn)
        return all.count - 1
    }

    /// Forgets those from `count` on: their text is to be prepared anew.
    mutating func truncate(to count: Int) {
        all.removeSubrange(count...)
    }

    /// The numbers of the stand-ins in a text.
    func numbers(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var found: [Int] = []
        var start = 0
        while let mark = StandInMark.next(in: bytes, from: start) {
            if mark.number < all.count { found.append(mark.number) }
            start = mark.range.upperBound
        }
        return found
    }

    /// `bytes` as the author wrote them, and the redactions among them. Of what `withholding` says, nothing
    /// is given back.
    func restored(
        _ bytes: UnsafeBufferPointer<UInt8>, withholding: Bool
    ) -> (bytes: [UInt8], redactions: [Int]) {
        var result: [UInt8] = []
        var redactions: [Int] = []
        var start = 0
        while let mark = StandInMark.next(in: bytes, from: start) {
            result.append(contentsOf: bytes[start..<mark.range.lowerBound])
            start = mark.range.upperBound
            guard let standIn = self[mark.number] else { continue }
            if standIn.isRedaction { redactions.append(mark.number) }
            if !(withholding && standIn.isRedaction) { result.append(contentsOf: source[standIn.source]) }
        }
        result.append(contentsOf: bytes[start...])
        return (result, redactions)
    }
}
