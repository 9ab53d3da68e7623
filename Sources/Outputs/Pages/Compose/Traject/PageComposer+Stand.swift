import Records
import Relations

extension PageComposer {
    /// How far a process is, with the one sentence that says why.
    func stand(of item: Published<Traject>) -> TrajectstandView {
        let stand = site.stand(of: item)
        let reactie = stand.reactie.map { site.reacties(of: item)[$0] }
        return TrajectstandView(
            toestand: words.state(stand.toestand), toestandcode: stand.toestand.rawValue,
            zin: sentence(stand, reactie),
            reageren: stand.toestand == .openVoorReacties
                ? reactie.map { LinkView(tekst: words(.reactietermijn), adres: localLink($0.address)) } : nil)
    }

    /// A link that stays on this page where its target does.
    private func localLink(_ target: PageAddress) -> String {
        guard target.path == address.path, let anchor = target.anchor else { return link(target) }
        return "#\(anchor)"
    }

    private func sentence(_ stand: Trajectstand, _ reactie: Trajectreactie?) -> String {
        let step = stand.stap
        let moment = step?.current(on: peildatum).map(words.moment)
        return words(
            phrase(stand, hasLastDay: reactie?.reactie.tot != nil),
            [
                "wat": reactie?.titel.map(quoted) ?? words(.ditTraject),
                "datum": reactie?.reactie.tot.map(words.weekdayAndDate) ?? "",
                "stap": step.map { quoted($0.mijlpaal) } ?? "",
                "wanneer": step?.reached(by: peildatum).map(words.date) ?? moment ?? "",
            ])
    }

    private func phrase(_ stand: Trajectstand, hasLastDay: Bool) -> Phrase {
        let state = stand.stap?.toestand(on: peildatum)
        return switch stand.toestand {
        case .openVoorReacties: hasLastDay ? .standOpenTot : .standOpen
        case .gesloten: stand.stap == nil ? .standGesloten : .standGeslotenVolgende
        case .inAanbesteding: state == .gereed ? .standAanbesteding : .standAanbestedingVolgensPlanning
        case .afgerond: state == .gereed ? .standAfgerond : .standAfgerondVolgensPlanning
        case .loopt: state == .gepland ? .standLoopt : .standLooptAl
        case .planningVoorbij: .standVoorbij
        case .zonderPlanning: .standZonderPlanning
        }
    }

    private func quoted(_ title: String) -> String {
        words(.titelTussenAanhalingstekens, ["titel": typeset(title)])
    }
}

extension Words {
    /// The state of a process in words.
    fileprivate func state(_ state: Trajectstand.Toestand) -> String {
        switch state {
        case .openVoorReacties: self(.openVoorReacties)
        case .gesloten: self(.geslotenVoorReacties)
        case .inAanbesteding: self(.inAanbesteding)
        case .afgerond: self(.afgerond)
        case .loopt: self(.loopt)
        case .planningVoorbij: self(.planningVoorbij)
        case .zonderPlanning: self(.zonderPlanning)
        }
    }
}
