/// A text being rewritten from front to back, with the map back to what it is made of.
struct Rewrite {
    /// The text that it is made of.
    let source: [UInt8]
    /// What is written so far.
    private(set) var bytes: [UInt8] = []
    private(set) var map = PositionMap()
    /// How far the source has been used.
    private(set) var position = 0

    /// A rewriting of `source` that is expected to come to `capacity` bytes.
    init(_ source: [UInt8], capacity: Int) {
        self.source = source
        bytes.reserveCapacity(capacity)
        map.add(start: 0, origin: 0)
    }

    /// Whether anything was rewritten.
    var isChanged: Bool { position > 0 }

    /// Copies the source up to `end`.
    mutating func copy(upTo end: Int) {
        guard end > position else { return }
        bytes.append(contentsOf: source[position..<end])
        position = end
    }

    /// Copies a part of the source out of turn.
    mutating func copy(_ range: Range<Int>) {
        map.add(start: bytes.count, origin: range.lowerBound)
        bytes.append(contentsOf: source[range])
    }

    /// Writes bytes that stand for something at `origin`.
    mutating func append(_ new: some Collection<UInt8>, for origin: Int) {
        map.add(start: bytes.count, origin: origin)
        bytes.append(contentsOf: new)
    }

    /// Goes on from `end` in the source, without what lies before.
    mutating func skip(to end: Int) {
        position = end
        map.add(start: bytes.count, origin: end)
    }

    /// Puts `new` in place of a range of the source, all before it copied.
    mutating func replace(_ range: Range<Int>, with new: some Collection<UInt8>) {
        copy(upTo: range.lowerBound)
        append(new, for: range.lowerBound)
        skip(to: range.upperBound)
    }
}
