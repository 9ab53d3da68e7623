import Diagnostics

extension Segmentkeuzes {
    /// Choices as their file sets them out. Words in `aanduiding` belong to `datum`, or without that to
    /// `ingangsdatum`.
    init(_ fields: inout Fields) {
        id = fields.reading.id
        page = PageFields(&fields, date: .besides("ingangsdatum"))
        domein = fields.optional("domein", .text)
        vastgesteld = fields.optional("vastgesteld", .record { Vaststelling(&$0) })
        let words = page.datum == nil ? fields.optional("aanduiding", .text) : nil
        ingangsdatum = fields.optional("ingangsdatum", .moment).map { Tijdstip($0, aanduiding: words) }
        elementen = fields.list("elementen", .record { Sturingselement(&$0) })
        segmenten = fields.requiredList("segmenten", .record { Segment(&$0) })
        vervangt = fields.optional("vervangt", .reference())
        if elementen.isEmpty { elementen = named() }
        connectChoices(fields.reading)
    }

    /// The elements that the choices themselves name, in their order, for a file that does not define any.
    private func named() -> [Sturingselement] {
        var seen: Set<String> = []
        return segmenten.flatMap(\.keuzes).map(\.element).filter { seen.insert(Folding.folded($0)).inserted }
            .map { Sturingselement(id: $0, naam: $0, opties: []) }
    }

    /// Gives each choice the `id` of its element as the file writes it there, and reports those on an element
    /// that it does not have.
    private mutating func connectChoices(_ reading: Reading) {
        let names = elementen.map(\.id)
        guard !names.isEmpty, !names.contains("") else { return }
        let byFolded = Dictionary(names.map { (Folding.folded($0), $0) }) { first, _ in first }
        for segment in segmenten.indices {
            for index in segmenten[segment].keuzes.indices {
                let keuze = segmenten[segment].keuzes[index]
                if let name = byFolded[Folding.folded(keuze.element)] {
                    segmenten[segment].keuzes[index].element = name
                } else {
                    let nearest = Nearest.matches(of: keuze.element, among: names)
                    let cause = RecordCause.unknownElement(keuze.element, nearest: nearest, known: names)
                    reading.report([Diagnostic(cause, at: keuze.place)])
                }
            }
        }
    }
}
