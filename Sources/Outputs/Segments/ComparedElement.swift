import Records

/// What segments chose on one element, by kind.
struct ComparedElement {
    let element: Sturingselement
    /// The kinds that any segment has, in their order; a text where none has any.
    let aspects: [ComparedAspect]
    /// The whole choice of each segment in one text; nil for none.
    private let signatures: [String?]
    /// The segments that have the same whole choice.
    private let alike: [String: [Int]]

    init(_ element: Sturingselement, _ segments: [Segment]) {
        self.element = element
        let chosen = segments.map { segment in
            segment.keuzes.first { $0.element == element.id }?.kenmerken ?? []
        }
        let aspects = Self.kinds(of: chosen).map { kind in
            ComparedAspect(
                soort: kind,
                values: chosen.map { list in
                    list.first { $0.soort == kind }.map { ComparedValue($0.waarde) }
                })
        }
        self.aspects = aspects
        let signatures = segments.indices.map { segment in
            chosen[segment].isEmpty ? nil : Self.signature(aspects.map { $0.values[segment] })
        }
        self.signatures = signatures
        alike = Dictionary(
            signatures.enumerated().compactMap { position, text in text.map { ($0, [position]) } },
            uniquingKeysWith: +)
    }

    /// The other segments whose whole choice is that of one, which has one; in their order.
    func sharing(with segment: Int) -> [Int] {
        signatures[segment].flatMap { alike[$0] }?.filter { $0 != segment } ?? []
    }

    /// The kinds in their order, lots in the order in which they are first named; a text where there is none.
    private static func kinds(of chosen: [[Kenmerk]]) -> [Kenmerksoort] {
        var kinds: [Kenmerksoort] = []
        var seen: Set<Kenmerksoort> = []
        for kind in chosen.joined().map(\.soort) where seen.insert(kind).inserted { kinds.append(kind) }
        let order = kinds.enumerated().sorted { ($0.element.rang, $0.offset) < ($1.element.rang, $1.offset) }
        return order.isEmpty ? [.tekst] : order.map(\.element)
    }

    /// Values in one text, apart by signs that no text has.
    private static func signature(_ values: [ComparedValue?]) -> String {
        values.map { $0.map { "\u{3}" + $0.key } ?? "" }.joined(separator: "\u{2}")
    }
}
