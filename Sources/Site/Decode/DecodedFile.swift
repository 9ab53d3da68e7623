import Diagnostics
import Markup
import Records
import Relations

/// What one file came to.
struct DecodedFile: Sendable {
    /// What it holds; nil when it could not be read, or is copied as it is.
    var content: Content?
    var diagnostics: [Diagnostic] = []
    /// What it would have held, when it could not be read.
    var unread: UnreadSource?

    /// Whether it is a page or a file to copy, rather than a record of a kind of its own.
    var isNoRecord: Bool {
        switch content {
        case .pagina, .copied: true
        default: false
        }
    }

    /// What a file holds.
    enum Content: Sendable {
        case site(SiteInstellingen)
        case homeIntroduction(Loaded<Pagina>)
        case sectionIntroduction(folder: String, Loaded<Pagina>)
        case memo(Loaded<Memo>)
        case verslag(Loaded<Verslag>)
        case pagina(Loaded<Pagina>)
        case traject(Loaded<Traject>)
        case tijdlijn(Loaded<Tijdlijn>)
        case segmentkeuzes(Loaded<Segmentkeuzes>)
        case indicator(Loaded<Indicator>)
        case organisaties([Loaded<Organisatie>])
        case projecten([Loaded<Project>])
        case begrippen([Begrip])
        case toezeggingen([Toezegging])
        case copied(ContentFile)
    }
}
