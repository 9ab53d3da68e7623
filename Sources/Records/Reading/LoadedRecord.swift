/// A record with a file of its own, of the kind that its folder or its `soort` says.
public enum LoadedRecord: Sendable {
    case memo(Memo)
    case verslag(Verslag)
    case pagina(Pagina)

    /// The keys that every page has.
    public var page: PageFields {
        switch self {
        case .memo(let memo): memo.page
        case .verslag(let verslag): verslag.page
        case .pagina(let pagina): pagina.page
        }
    }
}
