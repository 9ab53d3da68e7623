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
    /// The page that the text stands on which is being composed, for links in it that name no other.
    private(set) var origin: PageAddress
    /// The way from the page to the root of the site; an absolute path for the page that is served at any
    /// depth.
    let root: String
    /// The file that holds the page's texts (`content/…`), for links in them.
    private(set) var file: String
    /// The language of the page's own texts, where it is not the site's.
    let taal: String?
    private(set) var diagnostics: [Diagnostic] = []
    /// How many tables of running text the page has so far.
    private var tables = 0
    /// How many values with notes of their own.
    private var valuesWithNotes = 0
    /// Whether it is made to be printed: a document says nothing that the clock alone makes untrue.
    var isForPaper = false
    /// What stands before their number in the ids of these notes.
    var noteSeries = "w"
    /// The glossary, where its terms are marked in the page's texts.
    let glossary: TermIndex?
    /// The words in capitals of these texts that are no term.
    var capitals: [TermUsage.Words] = []

    /// A page; `marksTerms` is for one that explains the terms in its texts. Texts in another language than
    /// the glossary's are left alone.
    init(
        _ site: Composer, at address: PageAddress, file: String, root: String? = nil, taal: String? = nil,
        marksTerms: Bool = true
    ) {
        self.site = site
        self.address = address
        self.origin = address
        self.file = file
        self.taal = site.foreign(taal)
        self.root = root ?? address.root
        glossary = marksTerms && self.taal == nil ? site.termIndex : nil
    }

    var words: Words { site.words }
    var index: RecordIndex { site.publication.index }
    var peildatum: CivilDate { site.peildatum }

    /// How a text of the page is written: its tables are numbered on from those before it, and the notes of a
    /// value have ids that no other text of the page has: `~` stands in no anchor of an author's.
    mutating func htmlOptions(for document: Document, isBody: Bool) -> HTMLOptions {
        if !isBody, !document.footnotes.isEmpty { valuesWithNotes += 1 }
        let language = taal.map { Language(tag: $0) } ?? words.language
        let options = HTMLOptions(
            typography: language == .dutch ? .dutch : .english, phrases: .of(language),
            hasHeadingAnchors: isBody, hasParagraphAnchors: isBody,
            notePrefix: isBody ? "" : "\(noteSeries)\(valuesWithNotes)~", tablesBefore: tables)
        tables += document.nodes.tableCount + document.footnotes.reduce(0) { $0 + $1.nodes.tableCount }
        return options
    }

    /// Composes a part whose texts stand in another file, and on another page where that is named.
    mutating func within<Part>(
        _ other: String, of page: PageAddress? = nil, _ compose: (inout PageComposer) -> Part
    ) -> Part {
        let own = (file, origin)
        defer { (file, origin) = own }
        (file, origin) = (other, page ?? origin)
        return compose(&self)
    }

    mutating func report(_ found: [Diagnostic]) { diagnostics += found }

    /// A link from this page.
    func link(_ target: PageAddress) -> String { target.link(from: root) }

    /// A link from this page to a record; nil when it is not published.
    func link(_ entry: RecordEntry) -> LinkView? {
        entry.address.map { address in
            let titel = entry.kind == .toezegging ? PlainMarkdown.text(of: entry.titel) : entry.titel
            return LinkView(tekst: typeset(titel), adres: link(address))
        }
    }

    /// A plain text with the quotation marks and dashes of the language.
    func typeset(_ text: String) -> String {
        words.typeset(text)
    }
}
