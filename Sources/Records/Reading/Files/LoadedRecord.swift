/// A record with a file of its own, of the kind that its folder or its `soort` says.
public enum LoadedRecord: Sendable {
    case memo(Memo)
    case verslag(Verslag)
    case traject(Traject)
    case tijdlijn(Tijdlijn)
    case segmentkeuzes(Segmentkeuzes)
    case indicator(Indicator)
    case pagina(Pagina)

    /// The record, as far as it is like the others.
    public var record: any PageRecord {
        switch self {
        case .memo(let memo): memo
        case .verslag(let verslag): verslag
        case .traject(let traject): traject
        case .tijdlijn(let tijdlijn): tijdlijn
        case .segmentkeuzes(let segmentkeuzes): segmentkeuzes
        case .indicator(let indicator): indicator
        case .pagina(let pagina): pagina
        }
    }
}
