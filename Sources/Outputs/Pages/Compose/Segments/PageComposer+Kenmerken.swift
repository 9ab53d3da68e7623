import Records
import Templates

extension PageComposer {
    /// What a kind of choice is called: "Aanbieders regionaal".
    func name(of soort: Kenmerksoort) -> String {
        switch soort {
        case .duur: words(.duur)
        case .percelen: words(.percelen)
        case .toetreding: words(.toetreding)
        case .aanbieders(let perceel): words(.aanbiedersVoor, ["perceel": typeset(perceel)])
        case .vorm: words(.vormVanContract)
        case .formule: words(.formule)
        case .plafond: words(.plafond)
        case .tekst: words(.keuzeToelichting)
        }
    }

    /// What was chosen, as the page shows it.
    mutating func html(_ waarde: Kenmerk.Waarde) -> HTML {
        switch waarde {
        case .tekst(let text): html(text)
        case .woorden, .lijst, .toetreding(.voorwaarden): marked(waarde.plainWords)
        case .aantal, .toetreding(.ja), .toetreding(.nee): HTML(escaping: shown(waarde))
        }
    }

    /// What was chosen in plain words of the site's language.
    func shown(_ waarde: Kenmerk.Waarde) -> String {
        switch waarde {
        case .toetreding(.ja): words(.toetredingJa)
        case .toetreding(.nee): words(.toetredingNee)
        case .aantal(let range): typeset(words.range(range))
        case .woorden, .lijst, .tekst, .toetreding(.voorwaarden): typeset(waarde.plainWords)
        }
    }
}
