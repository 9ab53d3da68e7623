/// One thing that a choice sets out: of which kind, and what.
public struct Kenmerk: Hashable, Sendable {
    /// The kind.
    public var soort: Kenmerksoort
    /// What was chosen.
    public var waarde: Waarde

    /// A value of a kind.
    public init(_ soort: Kenmerksoort, _ waarde: Waarde) {
        self.soort = soort
        self.waarde = waarde
    }

    /// What was chosen, as the kind has it.
    public enum Waarde: Hashable, Sendable {
        case woorden(String)
        case lijst([String])
        case toetreding(Keuzekenmerken.Toetreding)
        case aantal(Bandbreedte)
        case tekst(MarkdownText)
    }
}

extension Keuze {
    /// What the choice sets out, each kind once, in their order; a choice in words is one text.
    public var kenmerken: [Kenmerk] {
        switch inhoud {
        case .tekst(let text): [Kenmerk(.tekst, .tekst(text))]
        case .kenmerken(let kenmerken): kenmerken.opgesomd
        }
    }
}

extension Keuzekenmerken {
    /// All that is set out, in the order of kinds. Of two spellings of a lot the first counts.
    fileprivate var opgesomd: [Kenmerk] {
        var all: [Kenmerk] = []
        func add(_ soort: Kenmerksoort, _ waarde: Kenmerk.Waarde?) {
            if let waarde, !all.contains(where: { $0.soort == soort }) { all.append(Kenmerk(soort, waarde)) }
        }
        add(.duur, duur.map { .woorden($0) })
        add(.percelen, percelen.isEmpty ? nil : .lijst(percelen))
        add(.toetreding, toetreding.map { .toetreding($0) })
        for aantal in aanbieders { add(.aanbieders(perceel: aantal.perceel), .aantal(aantal.aantal)) }
        add(.vorm, vorm.map { .woorden($0) })
        add(.formule, formule.map { .woorden($0) })
        add(.plafond, plafond.map { .woorden($0) })
        add(.tekst, tekst.map { .tekst($0) })
        return all
    }
}
