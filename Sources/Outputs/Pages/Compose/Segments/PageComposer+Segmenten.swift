import Records
import Relations
import Templates

extension PageComposer {
    /// The comparison of segments, on all elements or on some: side by side where they fit, else a row each.
    mutating func segmenten(
        _ item: Published<Segmentkeuzes>, anker: String, elements wanted: [String]? = nil, isEmbedded: Bool
    ) -> SegmentenView {
        let segments = item.record.segmenten
        let comparison = SegmentComparison(item.record, elements: wanted)
        let titel = words(.keuzesPerSegment, ["titel": typeset(item.page.titel)])
        var view = SegmentenView(
            anker: anker, titel: titel,
            bron: isEmbedded ? LinkView(tekst: typeset(item.page.titel), adres: link(item.address)) : nil)
        if segments.count <= SegmentPair.mostSegments {
            view.vergelijking = vergelijking(
                comparison, of: Array(segments.indices), in: item, anker: anker, titel: titel)
        } else {
            view.elementen = comparison.elements.map { element($0.element) }
            view.segmenten = segments.indices.map { row(of: $0, comparison, in: item) }
        }
        // The page of the choices explains all elements at its end.
        for position in view.elementen.indices { view.elementen[position].staatElders = !isEmbedded }
        view.vergelijking?.groepen.indices.forEach {
            view.vergelijking?.groepen[$0].element.staatElders = !isEmbedded
        }
        view.isKiesbaar = !isEmbedded && segments.count > SegmentPair.mostSegments
        return view
    }

    private mutating func row(
        of segment: Int, _ comparison: SegmentComparison, in item: Published<Segmentkeuzes>
    ) -> SegmentrijView {
        let column = column(segment, in: item)
        return SegmentrijView(
            code: column.code, naam: column.naam, adres: column.adres, sleutel: column.sleutel,
            keuzes: comparison.elements.map { element in
                var view = keuze(of: segment, on: element, in: item)
                let earlier = element.sharing(with: segment).first { $0 < segment }
                view.zelfde = earlier.map { [self.column($0, in: item)] } ?? []
                return view
            })
    }

    /// A segment as the head of a column.
    func column(_ position: Int, in item: Published<Segmentkeuzes>) -> SegmentkolomView {
        let segment = item.record.segmenten[position]
        return SegmentkolomView(
            code: segment.code, naam: typeset(segment.naam),
            adres: item.address(of: segment).map(link) ?? "",
            sleutel: Slug(segment.code)?.description ?? "")
    }

    /// What was chosen for a segment on an element.
    mutating func keuze(
        of segment: Int, on compared: ComparedElement, in item: Published<Segmentkeuzes>
    ) -> KeuzeView {
        let aspects = compared.aspects.compactMap { aspect in
            aspect.values[segment].map { Kenmerk(aspect.soort, $0.waarde) }
        }
        return KeuzeView(
            element: typeset(compared.element.naam),
            elementadres: link(item.address.at(compared.element.anker)),
            kenmerken: aspects.map { aspect in
                KenmerkView(
                    naam: aspect.soort == .tekst ? nil : name(of: aspect.soort), waarde: html(aspect.waarde))
            })
    }

    /// What an element is called and means.
    mutating func element(_ element: Sturingselement) -> ElementView {
        ElementView(
            naam: typeset(element.naam), anker: element.anker, definitie: html(element.definitie),
            opties: element.opties.map { HTMLView(tekst: inlineHTML($0)) })
    }
}

extension Published<Segmentkeuzes> {
    /// The page of a segment; nil when no address could be made.
    func address(of segment: Segment) -> PageAddress? {
        Slug(segment.code).map { PageAddress("\(address.path)\($0)/") }
    }
}
