import Diagnostics
public import Records

/// Every reference leads to one record of a fitting kind that is published.
public struct ReferenceCheck: Sendable {
    let index: RecordIndex

    /// A check against the records of a site.
    public init(index: RecordIndex) { self.index = index }

    /// What is wrong with a reference; nil when it leads to a published record. `shown` is what messages call
    /// it: the words of the author around it.
    public func cause<Target: ReferenceTarget>(
        for reference: Reference<Target>, shown: String
    ) -> RelationCause? {
        var mention = Mention(reference)
        mention.shown = shown
        return cause(for: mention)
    }

    func check(_ publication: Publication) -> [Diagnostic] {
        var mentions = publication.instellingen.mentions
        mentions += publication.records.flatMap(\.page.mentions)
        mentions += publication.verslagen.flatMap(\.record.ownMentions)
        mentions += publication.tijdlijnen.flatMap(\.record.ownMentions)
        mentions += publication.segmentkeuzes.flatMap(\.record.ownMentions)
        mentions += publication.toezeggingen.flatMap(\.mentions)
        // A reference that is required and missing has its message already.
        return mentions.filter { !$0.written.isEmpty }.compactMap(diagnostic)
            + SeriesCheck().check(publication) + LotCheck().check(publication)
    }

    private func diagnostic(for mention: Mention) -> Diagnostic? {
        cause(for: mention).map { Diagnostic($0, at: mention.place) }
    }

    private func cause(for mention: Mention) -> RelationCause? {
        let written = mention.written
        switch index.lookup(written, kinds: mention.kinds) {
        case .found(let entry): return entry.address == nil ? .hiddenReference(written: mention.shown) : nil
        case .ambiguous(let entries):
            return .ambiguousReference(written: mention.shown, candidates: entries.map(\.id.path))
        case .otherKind(let entry):
            return .wrongKind(
                written: mention.shown, is: entry.kind.rawValue, expected: mention.kinds.map(\.rawValue))
        case .missing where index.couldHold(written, kinds: mention.kinds):
            return nil
        case .missing:
            return .unknownReference(
                written: mention.shown, nearest: nearest(to: written, kinds: mention.kinds))
        }
    }

    /// Nearest by whole id or by last part, whichever the author wrote.
    private func nearest(to written: String, kinds: [RecordKind]) -> [String] {
        let fitting = index.entries.filter { kinds.contains($0.kind) }
        if written.contains("/") {
            return Nearest.matches(of: written, among: fitting.map(\.id.path))
        }
        return Nearest.matches(
            of: written, among: fitting.map { String($0.id.path.split(separator: "/").last ?? "") })
    }
}
