import Records

/// The choices of all segments of a file, by element and by kind.
struct SegmentComparison {
    let elements: [ComparedElement]

    /// The choices on all elements, or on some by `id`.
    init(_ keuzes: Segmentkeuzes, elements wanted: [String]? = nil) {
        elements = keuzes.elementen.filter { wanted?.contains($0.id) ?? true }.map {
            ComparedElement($0, keuzes.segmenten)
        }
    }

    /// How two segments compare.
    func likeness(of first: Int, _ second: Int) -> Likeness {
        var likeness = Likeness()
        for element in elements {
            let shown = element.aspects.filter { $0.isThere(among: [first, second]) }
            let different = shown.filter { !$0.isSame(among: [first, second]) }
            likeness.same += shown.count - different.count
            likeness.total += shown.count
            guard !different.isEmpty else { continue }
            // Of what is said in words alone the element's name says enough.
            let isWords = shown.count == 1 && different[0].soort == .tekst
            likeness.different.append((element.element, isWords ? [] : different.map(\.soort)))
        }
        return likeness
    }

    /// In how much two segments are the same.
    struct Likeness {
        /// How many kinds of choice are the same.
        var same = 0
        /// How many there are.
        var total = 0
        /// The elements that are not wholly the same, with the kinds in which they differ; none of what is
        /// in words alone.
        var different: [(element: Sturingselement, kinds: [Kenmerksoort])] = []
    }
}
