import Diagnostics
import Markup
import Records
import Relations
import Templates

/// Composes one page: what it shows, and what is wrong with it.
struct PageComposer {
    let site: Composer
    /// Where the page stands.
    let address: PageAddress
    /// The way from the page to the root of the site; an absolute path for the page that is served at any
    /// depth.
    let root: String
    /// The file that holds the page's texts (`content/…`), for links in them.
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(_ site: Composer, at address: PageAddress, file: String, root: String? = nil) {
        self.site = site
        self.address = address
        self.file = file
        self.root = root ?? address.root
    }

    var words: Words { site.words }
    var index: RecordIndex { site.publication.index }
    var peildatum: CivilDate { site.peildatum }

    mutating func report(_ found: [Diagnostic]) { diagnostics += found }

    /// A link from this page.
    func link(_ target: PageAddress) -> String { target.link(from: root) }

    /// A link from this page to a record; nil when it is not published.
    func link(_ entry: RecordEntry) -> LinkView? {
        entry.address.map { LinkView(tekst: typeset(entry.titel), adres: link($0)) }
    }

    /// A plain text with the quotation marks and dashes of the language.
    func typeset(_ text: String) -> String {
        words.typeset(text)
    }
}
