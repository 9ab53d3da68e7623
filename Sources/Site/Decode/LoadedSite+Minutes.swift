import Diagnostics
import Markup
import Minutes
import Records
import Relations

extension LoadedSite {
    /// Reads the minutes of all reports, and takes the names that are not public out of every text.
    mutating func understandMinutes(tasks: Int) async -> [Diagnostic] {
        let organisations = OrganisationNames(organisaties.map(\.record))
        let withholding = NameWithholding(people, organisations: organisations)
        let read = await Parallel.map(verslagen, tasks: tasks) { item -> (Loaded<Verslag>, [Diagnostic]) in
            guard var body = item.body else { return (item, []) }
            let (minutes, found) = MinutesReader.read(
                item.record, document: &body, organisations: organisations, withholding: withholding)
            return (item.with(body: body, minutes: minutes), found)
        }
        verslagen = read.map(\.0)
        return read.flatMap(\.1) + withhold(withholding)
    }

    /// Everybody whom a record names.
    private var people: [Person] {
        var people = memos.flatMap { $0.record.people }
        people += verslagen.flatMap { $0.record.people }
        for item in trajecten {
            people += item.record.page.contact
            if let person = item.record.tenderned?.contactpunt { people.append(person) }
        }
        people += paginas.flatMap { $0.record.page.contact }
        return people
    }

    private mutating func withhold(_ withholding: NameWithholding) -> [Diagnostic] {
        guard !withholding.isEmpty else { return [] }
        return memos.withhold(withholding) + paginas.withhold(withholding)
    }
}

extension Array {
    /// Takes names out of the bodies.
    fileprivate mutating func withhold<Record>(_ withholding: NameWithholding) -> [Diagnostic]
    where Element == Loaded<Record> {
        var found: [Diagnostic] = []
        for position in indices {
            guard var body = self[position].body else { continue }
            found += withholding.apply(to: &body)
            self[position] = self[position].with(body: body)
        }
        return found
    }
}

extension Memo {
    fileprivate var people: [Person] {
        [portefeuillehouder].compactMap { $0 } + steller + (ondertekening?.ondertekenaars ?? [])
            + page.contact
    }
}

extension Verslag {
    fileprivate var people: [Person] {
        [voorzitter, secretaris, notulist, opgesteld?.door].compactMap { $0 }
            + aanwezigen.flatMap(\.deelnemers)
            + afwezig + agenda.flatMap(\.toelichtingDoor) + page.contact
    }
}
