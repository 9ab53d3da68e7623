import Records
import Relations
import Templates

extension PageComposer {
    /// The comparison of segments, on all elements or on some.
    mutating func segmenten(
        _ item: Published<Segmentkeuzes>, anker: String, elements wanted: [String]? = nil, isEmbedded: Bool
    ) -> SegmentenView {
        let elements = item.record.elementen.filter { wanted?.contains($0.id) ?? true }
        return SegmentenView(
            anker: anker, titel: words(.keuzesPerSegment, ["titel": typeset(item.page.titel)]),
            bron: isEmbedded ? LinkView(tekst: typeset(item.page.titel), adres: link(item.address)) : nil,
            elementen: elements.map { element($0) },
            segmenten: item.record.segmenten.map { segment in
                SegmentrijView(
                    code: segment.code, naam: typeset(segment.naam),
                    adres: segmentAddress(segment, in: item).map(link) ?? "",
                    keuzes: elements.map { keuze(of: segment, on: $0, in: item) })
            })
    }

    /// The page of a segment; nil when no address could be made.
    func segmentAddress(_ segment: Segment, in item: Published<Segmentkeuzes>) -> PageAddress? {
        Slug(segment.code).map { PageAddress("\(item.address.path)\($0)/") }
    }

    /// What was chosen for a segment on an element.
    mutating func keuze(
        of segment: Segment, on element: Sturingselement, in item: Published<Segmentkeuzes>
    ) -> KeuzeView {
        let keuze = segment.keuzes.first { $0.element == element.id }
        return KeuzeView(
            element: typeset(element.naam), elementadres: link(item.address.at(element.anker)),
            kenmerken: keuze.map { kenmerken($0.inhoud) } ?? [])
    }

    private mutating func element(_ element: Sturingselement) -> ElementView {
        ElementView(
            naam: typeset(element.naam), anker: element.anker, definitie: html(element.definitie),
            opties: element.opties.map { HTMLView(tekst: inlineHTML($0)) })
    }

    private mutating func kenmerken(_ inhoud: Keuze.Inhoud) -> [KenmerkView] {
        switch inhoud {
        case .tekst(let text): return [KenmerkView(naam: nil, waarde: html(text))]
        case .kenmerken(let kenmerken): return self.kenmerken(kenmerken)
        }
    }

    private mutating func kenmerken(_ keuze: Keuzekenmerken) -> [KenmerkView] {
        var views: [KenmerkView] = []
        func add(_ name: Phrase, _ text: String?) {
            guard let text else { return }
            views.append(KenmerkView(naam: words(name), waarde: HTML(escaping: typeset(text))))
        }
        add(.duur, keuze.duur)
        add(.percelen, keuze.percelen.isEmpty ? nil : keuze.percelen.joined(separator: ", "))
        add(.toetreding, keuze.toetreding.map(entry))
        for aantal in keuze.aanbieders {
            let name = words(.aanbiedersVoor, ["perceel": aantal.perceel])
            views.append(
                KenmerkView(naam: name, waarde: HTML(escaping: typeset(words.range(aantal.aantal)))))
        }
        add(.vormVanContract, keuze.vorm)
        add(.formule, keuze.formule)
        add(.plafond, keuze.plafond)
        if let text = keuze.tekst { views.append(KenmerkView(naam: nil, waarde: html(text))) }
        return views
    }

    private func entry(_ toetreding: Keuzekenmerken.Toetreding) -> String {
        switch toetreding {
        case .ja: words(.toetredingJa)
        case .nee: words(.toetredingNee)
        case .voorwaarden(let text): text
        }
    }
}
