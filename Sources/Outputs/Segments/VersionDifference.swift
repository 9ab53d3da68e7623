import Diagnostics
import Records

/// What changed between two versions of a file of choices.
struct VersionDifference {
    /// The elements that are not the same, those of the later version first.
    let elements: [ElementDifference]
    /// The segments of both versions, those of the later one first; also those that stayed the same.
    let segments: [SegmentDifference]

    init(from old: Segmentkeuzes, to new: Segmentkeuzes) {
        let before = Self.positions(old.elementen.map(\.key))
        elements = Self.pairs(before, old.elementen.map(\.key), new.elementen.map(\.key)).compactMap {
            ElementDifference($0.old.map { old.elementen[$0] }, $0.new.map { new.elementen[$0] })
        }
        let codes = old.segmenten.map(\.key)
        segments = Self.pairs(Self.positions(codes), codes, new.segmenten.map(\.key)).compactMap {
            switch $0 {
            case (let before?, let after?): SegmentDifference((before, after), old, new)
            case (nil, let after?): SegmentDifference(new.segmenten[after], new: after)
            case (let before?, nil): SegmentDifference(old.segmenten[before], old: before)
            case (nil, nil): nil
            }
        }
    }

    /// Whether both versions are the same.
    var isNone: Bool { elements.isEmpty && segments.allSatisfy(\.isNone) }

    private static func positions(_ keys: [String]) -> [String: Int] {
        Dictionary(keys.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// What both lists have, by key, then what only the earlier one has.
    private static func pairs(
        _ before: [String: Int], _ old: [String], _ new: [String]
    ) -> [(old: Int?, new: Int?)] {
        let known = Set(new)
        return new.enumerated().map { (before[$0.element], $0.offset) }
            + old.indices.filter { !known.contains(old[$0]) }.map { ($0, nil) }
    }
}

extension Segment {
    /// What it is known by in another version.
    fileprivate var key: String { Folding.folded(code) }
}

extension Sturingselement {
    /// What it is known by in another version.
    var key: String { Self.key(id) }

    /// What an element of that `id` is known by.
    static func key(_ id: String) -> String { Folding.folded(id) }
}
