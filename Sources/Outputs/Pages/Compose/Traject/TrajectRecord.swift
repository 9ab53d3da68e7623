import Records
import Relations

/// A record that belongs to a process, with what the page of the process tells of it.
struct TrajectRecord: Sendable {
    let entry: RecordEntry
    let page: PageFields
    /// The file that it was read from, for the files beside it.
    let file: String

    var reactie: Reactie? { page.reactie }
    var bijlagen: [Bijlage] { page.bijlagen }
}

extension Composer {
    /// The records that name a process, by id.
    static func trajectRecords(of publication: Publication) -> [RecordID: TrajectRecord] {
        let entries = Dictionary(
            publication.index.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var records: [RecordID: TrajectRecord] = [:]
        func collect<Record>(_ items: [Published<Record>]) {
            for item in items where item.page.traject != nil {
                guard let entry = entries[item.record.id] else { continue }
                records[item.record.id] = TrajectRecord(
                    entry: entry, page: item.page, file: item.loaded.file)
            }
        }
        collect(publication.memos)
        collect(publication.verslagen)
        collect(publication.trajecten)
        collect(publication.tijdlijnen)
        collect(publication.segmentkeuzes)
        collect(publication.indicatoren)
        collect(publication.paginas)
        return records
    }

    /// The records of a process, oldest first.
    func records(of traject: Traject) -> [TrajectRecord] {
        (relations.ofTraject[traject.id] ?? []).compactMap { trajectRecords[$0.id] }
    }
}
