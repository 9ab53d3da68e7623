/// A kind of record: what `soort` in front matter says, and the folder that holds such records.
public enum RecordKind: String, Sendable, CaseIterable, Hashable {
    case memo, verslag, traject, tijdlijn, segmentkeuzes, indicator
    case organisatie, project, begrip, toezegging
    case segment, pagina

    /// The folder under `content/`, and the first part of its pages' path.
    public var folder: String {
        switch self {
        case .memo: "memos"
        case .verslag: "consultaties"
        case .traject: "trajecten"
        case .tijdlijn: "raadsstukken"
        case .segmentkeuzes, .segment: "segmenten"
        case .indicator: "indicatoren"
        case .organisatie: "organisaties"
        case .project: "projecten"
        case .begrip: "begrippen"
        case .toezegging: "toezeggingen"
        case .pagina: ""
        }
    }
}
