import Records
import Relations

extension Composer {
    /// What was agreed in the reports of a project, in the order of the register.
    func agreements(of project: Project) -> [RegisteredAgreement] {
        let reports = Set((relations.ofProject[project.id] ?? []).map(\.id))
        return agreementRegister.filter { reports.contains($0.verslag.record.id) }
    }

    /// The promises that were made in the records of a project or answered by them, as positions in the register.
    func promises(of project: Project) -> [Int] {
        let records = Set((relations.ofProject[project.id] ?? []).map(\.id))
        return publication.toezeggingen.indices.filter { position in
            let toezegging = publication.toezeggingen[position]
            let made = toezegging.waar.flatMap { publication.index[$0] }
            let answered = toezegging.afgedaanMet.compactMap { publication.index[$0] }
            return (answered + [made].compactMap { $0 }).contains { records.contains($0.id) }
        }
    }

    /// The council documents of a project at the reference date, of all timelines together.
    func documents(of project: Project) -> [DatedStuk] {
        let places = relations.stukkenOfProject[project.id] ?? []
        let timelines = Dictionary(grouping: places, by: \.tijdlijn).sorted { $0.key < $1.key }
        return timelines.flatMap { number, places in
            let positions = Set(places.map(\.stuk))
            return dated(publication.tijdlijnen[number], asOf: peildatum).filter {
                positions.contains($0.position)
            }
        }
    }
}

extension PageComposer {
    /// "Raadsstukken: 1 gereed en 2 te laat. Afspraken: 1 open."; nil where there are neither.
    func stand(of project: Project) -> String? {
        let documents = site.documents(of: project).map(\.toestand)
        let agreements = site.agreements(of: project).map(\.toestand)
        let parts = [
            counts(documents, Raadsstuk.Toestand.allCases, words.state).map {
                words(.standRaadsstukken, ["standen": $0])
            },
            counts(agreements, Afspraak.Toestand.inRegister, words.state).map {
                words(.standAfspraken, ["standen": $0])
            },
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// "1 gereed, 2 te laat", in the order of `all`; nil for nothing.
    private func counts<State: Equatable>(
        _ states: [State], _ all: [State], _ name: (State) -> String
    ) -> String? {
        let parts = all.compactMap { state in
            let count = states.count { $0 == state }
            return count == 0 ? nil : "\(count) \(name(state))"
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
