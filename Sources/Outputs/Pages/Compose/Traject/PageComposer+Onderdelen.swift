import Records
import Relations

extension PageComposer {
    /// What belongs to a process, as entries of a list.
    func views(of onderdelen: [Trajectonderdeel], _ traject: Traject) -> [OnderdeelView] {
        onderdelen.compactMap { onderdeel in
            var view = view(of: onderdeel.inhoud, traject)
            view?.datum = onderdeel.datum.map(words.moment)
            view?.iso = onderdeel.datum?.moment.date?.iso
            return view
        }
    }

    /// The same by kind; a kind of which there is nothing is left out.
    func groups(of onderdelen: [Trajectonderdeel], _ traject: Traject) -> [OnderdeelgroepView] {
        Trajectonderdeel.Soort.allCases.compactMap { soort in
            let views = views(of: onderdelen.filter { $0.soort == soort }, traject)
            return views.isEmpty ? nil : OnderdeelgroepView(titel: words.name(of: soort), onderdelen: views)
        }
    }

    private func view(of inhoud: Trajectonderdeel.Inhoud, _ traject: Traject) -> OnderdeelView? {
        switch inhoud {
        case .record(let entry):
            item(entry).map { OnderdeelView(soort: $0.card.soort, titel: $0.card.titel, adres: $0.adres) }
        case .document(let bijlage, let id, let file):
            view(of: self.bijlage(bijlage, of: file), id == traject.id ? nil : site.entries[id])
        case .vragen(let positions):
            OnderdeelView(
                soort: words(.vragen), titel: words.count(positions.count, .eenVraag, .aantalVragen),
                vragen: positions.map {
                    LinkView(tekst: traject.vragen[$0].nummer, adres: "#vraag-\($0 + 1)")
                })
        }
    }

    private func view(of bijlage: BijlageView, _ entry: RecordEntry?) -> OnderdeelView {
        OnderdeelView(
            soort: words(.document), titel: bijlage.titel, adres: bijlage.adres,
            kenmerken: bijlage.kenmerken, bij: entry.flatMap { link($0) })
    }
}

extension Words {
    fileprivate func name(of soort: Trajectonderdeel.Soort) -> String {
        switch soort {
        case .bijeenkomsten: self(.bijeenkomsten)
        case .memos: self(.memos)
        case .documenten: self(.documenten)
        case .vragen: self(.vragen)
        case .overig: self(.overig)
        }
    }
}
