/// Markup that stands around parts of a document's text: what the page adds within its nodes, not around
/// them.
public struct TextInsertions: Sendable, Equatable {
    /// What is inserted, in order of place. An end at a place stands before a beginning there.
    private var entries: [Entry] = []

    fileprivate struct Entry: Sendable, Equatable {
        /// Twice the place in the document's text, and one more for what stands before the byte there: what
        /// stands after the byte before it belongs to that one.
        var key: Int
        var markup: [UInt8]
    }

    /// None at all.
    public init() {}

    /// Whether there is none.
    public var isEmpty: Bool { entries.isEmpty }

    /// Puts markup before and after a part of the text. The markup is the caller's own and trusted: nothing
    /// of it is escaped.
    public mutating func surround(_ range: Range<Int>, before: [UInt8], after: [UInt8]) {
        insert(Entry(key: 2 * range.lowerBound + 1, markup: before))
        insert(Entry(key: 2 * range.upperBound, markup: after))
    }

    private mutating func insert(_ entry: Entry) {
        if entries.last.map({ $0.key <= entry.key }) ?? true { return entries.append(entry) }
        entries.insert(entry, at: entries.partition { $0.key > entry.key })
    }

    /// What is inserted in a part of the text that one node holds, in order.
    func within(_ range: Range<Int>) -> Slice {
        let first = entries.partition { $0.key > 2 * range.lowerBound }
        let end = entries.partition { $0.key > 2 * range.upperBound }
        return Slice(entries: entries[first..<max(first, end)])
    }

    /// Insertions in one node.
    struct Slice: Sequence {
        fileprivate let entries: ArraySlice<Entry>

        func makeIterator() -> some IteratorProtocol<(place: Int, markup: [UInt8])> {
            entries.lazy.map { (place: $0.key / 2, markup: $0.markup) }.makeIterator()
        }
    }
}
