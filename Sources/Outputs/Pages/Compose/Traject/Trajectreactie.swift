import Records
import Relations

/// A way to react to a process or to one of its records.
struct Trajectreactie: Sendable {
    let reactie: Reactie
    /// The title of the record; nil for the process itself.
    let titel: String?
    /// Where its page says how.
    let address: PageAddress
}

extension Composer {
    /// The ways to react to a process and to its records, those that are closed included.
    func reacties(of item: Published<Traject>) -> [Trajectreactie] {
        let own = item.page.reactie.map {
            Trajectreactie(reactie: $0, titel: nil, address: item.address.at("reageren"))
        }
        let others = records(of: item.record).compactMap { record -> Trajectreactie? in
            guard let reactie = record.reactie, let address = record.entry.address else { return nil }
            return Trajectreactie(
                reactie: reactie, titel: record.entry.titel, address: address.at("reageren"))
        }
        return [own].compactMap { $0 } + others
    }

    /// How far a process is at the reference date.
    func stand(of item: Published<Traject>) -> Trajectstand {
        item.record.stand(on: peildatum, reacties: reacties(of: item).map(\.reactie))
    }
}
