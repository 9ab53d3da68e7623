import Records
import Relations

/// Something that belongs to a process: a record, a document, or questions that were asked on one day.
struct Trajectonderdeel: Sendable {
    let inhoud: Inhoud
    /// Its date; that of a document is its record's.
    let datum: Tijdstip?

    enum Inhoud: Sendable {
        case record(RecordEntry)
        /// A document with the record that it belongs to, and the file which that was read from.
        case document(Bijlage, of: RecordID, file: String)
        /// Positions among the questions.
        case vragen([Int])
    }

    /// What kind it is, in the order in which the page shows them.
    var soort: Soort {
        switch inhoud {
        case .record(let entry) where entry.kind == .verslag: .bijeenkomsten
        case .record(let entry) where entry.kind == .memo: .memos
        case .record: .overig
        case .document: .documenten
        case .vragen: .vragen
        }
    }

    enum Soort: CaseIterable, Sendable {
        case bijeenkomsten, memos, documenten, vragen, overig
    }
}

extension Composer {
    /// All that belongs to a process, oldest first; what has no date comes last. A document follows its
    /// record.
    func onderdelen(of item: Published<Traject>) -> [Trajectonderdeel] {
        var parts: [Trajectonderdeel] = []
        func add(_ bijlagen: [Bijlage], of id: RecordID, _ file: String, _ datum: Tijdstip?) {
            parts += bijlagen.map {
                Trajectonderdeel(inhoud: .document($0, of: id, file: file), datum: datum)
            }
        }
        add(item.page.bijlagen, of: item.record.id, item.loaded.file, item.page.datum)
        for record in records(of: item.record) where record.entry.address != nil {
            parts.append(Trajectonderdeel(inhoud: .record(record.entry), datum: record.entry.datum))
            add(record.bijlagen, of: record.entry.id, record.file, record.entry.datum)
        }
        let days = Dictionary(grouping: item.record.vragen.indices) { item.record.vragen[$0].gesteld }
        parts += days.map { day, questions in
            Trajectonderdeel(inhoud: .vragen(questions), datum: day.map { Tijdstip(Moment($0)) })
        }
        return parts.enumerated().sorted { left, right in
            guard let one = left.element.datum?.moment else {
                return right.element.datum == nil && left.offset < right.offset
            }
            guard let other = right.element.datum?.moment else { return true }
            return one == other ? left.offset < right.offset : one < other
        }.map(\.element)
    }
}
