import Diagnostics
import Markup
import Minutes
import Records
import Relations

extension LoadedSite {
    /// Reads the minutes of all reports, and takes the names that are not public out of every text.
    mutating func understandMinutes(
        tasks: Int, source: @escaping @Sendable (String) -> SourceText?
    ) async -> [Diagnostic] {
        let organisations = OrganisationNames(organisaties.map(\.record))
        let withholding = NameWithholding(withheld, organisations: organisations)
        let read = await Parallel.map(verslagen, tasks: tasks) { item -> (Loaded<Verslag>, [Diagnostic]) in
            guard var body = item.body else { return (item, []) }
            let (minutes, found) = MinutesReader.read(
                item.record, document: &body, organisations: organisations, withholding: withholding)
            return (item.with(body: body, minutes: minutes), found)
        }
        verslagen = read.map(\.0)
        return read.flatMap(\.1) + withhold(withholding, organisations, source)
    }

    /// Everybody whose name is not public.
    private var withheld: [Person] {
        var found: [Person] = []
        func visit(_ person: Person) {
            if person.openbaar == false { found.append(person) }
        }
        for item in memos {
            item.record.forEachPerson(visit)
            item.record.page.contact.forEach(visit)
        }
        for item in verslagen {
            item.record.forEachPerson(visit)
            item.record.page.contact.forEach(visit)
        }
        for item in trajecten {
            item.record.page.contact.forEach(visit)
            if let person = item.record.tenderned?.contactpunt { visit(person) }
        }
        for item in paginas + [inleiding].compactMap({ $0 }) + rubriekinleidingen.values {
            item.record.page.contact.forEach(visit)
        }
        for item in tijdlijnen { item.record.page.contact.forEach(visit) }
        for item in segmentkeuzes { item.record.page.contact.forEach(visit) }
        for item in indicatoren { item.record.page.contact.forEach(visit) }
        for item in projecten { item.record.page.contact.forEach(visit) }
        for item in organisaties { item.record.page.contact.forEach(visit) }
        return found
    }
}
