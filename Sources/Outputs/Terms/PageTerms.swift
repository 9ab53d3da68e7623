import Records
import Relations
import Templates

/// The markup of a page with its terms marked: the first use of each, and where an author asks for it.
///
/// Its signs are read in the order of the page, whatever the order in which its parts were made.
struct PageTerms {
    /// The markup, in which no sign is left.
    private(set) var bytes: [UInt8] = []
    /// The positions of the terms that are marked or shown, in the order of the page.
    private(set) var used: [Int] = []
    /// Those that are to be explained.
    private(set) var marked: [Int] = []
    /// Where they can be.
    private(set) var place: Int?

    private let page: PageComposer
    private let index: TermIndex
    /// Whether the page has a place to explain its terms, so that links lead there.
    private let hasPlace: Bool
    private var known: Set<Int> = []
    /// What ends at the next end.
    private var open: [UInt8] = []

    init(_ source: [UInt8], of page: PageComposer, _ index: TermIndex) {
        self.page = page
        self.index = index
        let signs = TermSign.all(in: source)
        hasPlace = signs.contains { $0.sign == .place }
        guard !signs.isEmpty else {
            bytes = source
            return
        }
        bytes.reserveCapacity(source.count + 8192)
        var start = 0
        for (range, sign) in signs {
            bytes += source[start..<range.lowerBound]
            write(sign)
            start = range.upperBound
            // The place has a line of its own, of which nothing stays.
            if sign == .place, start < source.count, source[start] == 0x0A { start += 1 }
        }
        bytes += source[start...]
    }

    private mutating func write(_ sign: TermSign) {
        switch sign {
        case .word(let term): if know(term) { begin(term, isFirst: true) }
        case .abbreviation(let term): if know(term) { begin(term, isFirst: true, isWrittenOut: true) }
        case .asked(let term): begin(term, isFirst: know(term))
        case .askedAbbreviation(let term):
            let isFirst = know(term)
            begin(term, isFirst: isFirst, isWrittenOut: isFirst)
        case .shown(let term): _ = know(term)
        case .place: place = place ?? bytes.count
        case .end:
            bytes += open
            open = []
        }
    }

    /// Notes that a term is known from here on; whether it was not yet.
    private mutating func know(_ term: Int) -> Bool {
        guard known.insert(term).inserted else { return false }
        used.append(term)
        return true
    }

    private mutating func begin(_ term: Int, isFirst: Bool, isWrittenOut: Bool = false) {
        let begrip = index.begrippen[term]
        let target =
            hasPlace ? "#" + begrip.pageAnchor : page.link(PageAddress("begrippen/", anchor: begrip.anker))
        bytes += Array("<a class=\"begrip\" role=\"doc-glossref\" href=\"".utf8)
        bytes += HTML(escaping: target).bytes
        if isFirst { bytes += Array("\" id=\"\(begrip.useAnchor)".utf8) }
        bytes += Array("\">".utf8)
        open = Array("</a>".utf8)
        if isWrittenOut {
            open += Array(" <span class=\"voluit\">(".utf8)
            open += HTML(escaping: page.typeset(begrip.term)).bytes + Array(")</span>".utf8)
        }
        if !marked.contains(term) { marked.append(term) }
    }

    /// Puts the explanations at their place.
    mutating func explain(_ markup: HTML) {
        if let place { bytes.insert(contentsOf: markup.bytes, at: place) }
    }
}
