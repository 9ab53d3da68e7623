/// The tables that stand beside pages. Each kind has its own columns, the same on every page.
enum TableKind: String, Sendable, CaseIterable {
    case stukken, score, segmenten, waarden, vragen, afspraken, toezeggingen

    /// The name of its file: `stukken.csv`.
    var file: String { rawValue + ".csv" }

    /// What a link to it says.
    var link: Phrase {
        switch self {
        case .score: .scoreAlsTabel
        case .vragen: .vragenAlsTabel
        default: .alsTabel
        }
    }

    /// What it is called.
    var naam: Phrase {
        switch self {
        case .stukken: .tabelStukken
        case .score: .tabelScore
        case .segmenten: .tabelSegmenten
        case .waarden: .tabelWaarden
        case .vragen: .tabelVragen
        case .afspraken: .tabelAfspraken
        case .toezeggingen: .tabelToezeggingen
        }
    }

    /// What a row of it is.
    var uitleg: Phrase {
        switch self {
        case .stukken: .overTabelStukken
        case .score: .overTabelScore
        case .segmenten: .overTabelSegmenten
        case .waarden: .overTabelWaarden
        case .vragen: .overTabelVragen
        case .afspraken: .overTabelAfspraken
        case .toezeggingen: .overTabelToezeggingen
        }
    }
}
