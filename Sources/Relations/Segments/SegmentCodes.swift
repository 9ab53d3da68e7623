import Markup
import Minutes
import Records

/// The codes of all segments, to find where reports name them.
public struct SegmentCodes: Sendable {
    /// The segments that a code may mean.
    private let segments: [[UInt8]: [Candidate]]
    private let known: Set<[UInt8]>

    private struct Candidate: Sendable {
        var id: RecordID
        /// The oldest version of its file that is on the site.
        var origin: RecordID
        var traject: RecordID?
        var organisatie: RecordID?
    }

    /// The codes of a site.
    public init(_ publication: Publication) {
        let origins = Self.origins(publication)
        var segments: [[UInt8]: [Candidate]] = [:]
        for item in publication.segmentkeuzes {
            let id = item.record.id
            let traject = item.page.traject.flatMap { publication.index[$0]?.id }
            let organisatie = item.page.organisatie.flatMap { publication.index[$0]?.id }
            for segment in item.record.segmenten {
                guard let word = CodeSearch.word(of: segment.code) else { continue }
                segments[word, default: []].append(
                    Candidate(
                        id: RecordID("\(id.path)/\(segment.code)"), origin: origins[id] ?? id,
                        traject: traject, organisatie: organisatie))
            }
        }
        self.segments = segments
        known = Set(segments.keys)
    }

    /// Whether there is nothing to find.
    public var isEmpty: Bool { known.isEmpty }

    /// The first version of each file of choices; a file in a ring of versions is its own.
    private static func origins(_ publication: Publication) -> [RecordID: RecordID] {
        var earlier: [RecordID: RecordID] = [:]
        for item in publication.segmentkeuzes {
            earlier[item.record.id] = item.record.vervangt.flatMap { publication.index[$0]?.id }
        }
        var origins: [RecordID: RecordID] = [:]
        for id in earlier.keys.sorted() {
            var seen: Set<RecordID> = [id]
            var current = id
            while let before = earlier[current], seen.insert(before).inserted {
                current = origins[before] ?? before
            }
            for version in seen where origins[version] == nil { origins[version] = current }
        }
        return origins
    }

    /// The places in the report at a position that name a segment, in order.
    public func mentions(at position: Int, in publication: Publication) -> [SegmentMention] {
        let item = publication.verslagen[position]
        // Most reports name none: their bytes say so at once.
        guard !isEmpty, let body = item.body, !CodeSearch.codes(in: body.text, among: known).isEmpty else {
            return []
        }
        let traject = item.page.traject.flatMap { publication.index[$0]?.id }
        let organisatie = item.page.organisatie.flatMap { publication.index[$0]?.id }
        return MentionFinder(body, item.minutes).passages.flatMap { passage in
            CodeSearch.codes(in: Array(passage.text.utf8), among: known).flatMap { code in
                meant(segments[code.folded] ?? [], traject, organisatie).map { id in
                    SegmentMention(
                        segment: id, verslag: position, place: passage.place, anchor: passage.anchor,
                        text: passage.text, code: code.written)
                }
            }
        }
    }

    /// Which of the segments with a code a report means: those of its process; else those of its publisher,
    /// where they are versions of one another and of no other process.
    private func meant(
        _ candidates: [Candidate], _ traject: RecordID?, _ organisatie: RecordID?
    ) -> [RecordID] {
        let own = candidates.filter { $0.traject != nil && $0.traject == traject }
        guard own.isEmpty else { return own.map(\.id) }
        let near = candidates.filter {
            ($0.traject == nil || traject == nil) && $0.organisatie == organisatie
        }
        return Set(near.map(\.origin)).count == 1 ? near.map(\.id) : []
    }
}
