import Records
import Relations

/// The version that a file of choices replaces, with what changed since.
struct ReplacedVersion {
    let old: Published<Segmentkeuzes>
    let difference: VersionDifference
}

extension Composer {
    /// The version that a file of choices replaces; nil when there is none that is published.
    func replaced(by item: Published<Segmentkeuzes>) -> ReplacedVersion? {
        guard let entry = item.record.vervangt.flatMap({ publication.index[$0] }),
            entry.id != item.record.id, let position = positions[.segmentkeuzes]?[entry.id]
        else { return nil }
        let old = publication.segmentkeuzes[position]
        return ReplacedVersion(old: old, difference: VersionDifference(from: old.record, to: item.record))
    }

    /// The published versions that replace each file of choices, in their order.
    static func laterVersions(of publication: Publication) -> [RecordID: [RecordEntry]] {
        var found: [RecordID: [RecordEntry]] = [:]
        for item in publication.segmentkeuzes {
            guard let old = item.record.vervangt.flatMap({ publication.index[$0] }), old.id != item.record.id,
                let entry = publication.index.entry(of: item.record.id)
            else { continue }
            found[old.id, default: []].append(entry)
        }
        return found
    }
}
