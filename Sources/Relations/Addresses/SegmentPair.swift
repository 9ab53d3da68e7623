public import Records

/// Two segments of a file of choices, with the page that lays them side by side.
public struct SegmentPair: Sendable, Hashable {
    /// The position of the one that comes first in the file.
    public var first: Int
    /// The position of the other.
    public var second: Int
    /// The page: `segmenten/<slug>/<code>-<code>/`.
    public var address: PageAddress

    /// Up to so many segments every two have a page: fifteen pages at most. More would be hundreds, which
    /// nobody asked for; there the reader chooses in the table itself. Of two the comparison is that page.
    public static let mostSegments = 6

    /// The positions of every two of a number of segments; none of too many or too few.
    static func positions(of count: Int) -> [(first: Int, second: Int)] {
        guard (3...mostSegments).contains(count) else { return [] }
        return (0..<count).flatMap { first in (first..<count).dropFirst().map { (first, $0) } }
    }
}

extension Publication {
    /// The pairs of a file of choices that have a page.
    public func pairs(of keuzes: RecordID) -> [SegmentPair] { segmentPairs[keuzes] ?? [] }
}
