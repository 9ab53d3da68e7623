import Diagnostics

extension MarkupCause {
    /// The Dutch words.
    var dutch: Wording {
        switch self {
        case .htmlOmitted(let tag):
            Wording(
                "HTML-element '\(tag)' is weggelaten", remedy: "schrijf het in Markdown, of laat het weg")
        case .htmlBlockOmitted(let tag, let text):
            Wording(
                "HTML-element '\(tag)' is weggelaten, met de tekst die erin staat: "
                    + text.quoted { Quoting.count($0, "woord", "woorden") },
                remedy: "schrijf de tekst in Markdown, of zet lege regels tussen de HTML en de tekst")
        case .rowTooLong(let cells, let columns):
            Wording(
                "rij van \(cells) cellen in een tabel van \(Quoting.count(columns, "kolom", "kolommen")); "
                    + "wat te veel is, vervalt",
                remedy: "schrijf een streep die bij de tekst hoort als '\\|'")
        case .imageWithoutText(let address):
            Wording(
                "afbeelding '\(address)' zegt niets aan wie haar niet ziet",
                remedy: "beschrijf tussen de rechte haken wat erop staat")
        case .addressUnsafe(let scheme):
            Wording(
                "adres dat met '\(scheme)' begint, is weggelaten",
                remedy: "gebruik 'https:', 'mailto:', 'tel:' of een pad van deze site")
        case .heading(let problem): problem.dutch
        case .note(let problem, let label): problem.dutch(of: label)
        case .directive(let problem, let name): problem.dutch(of: name)
        case .redaction(let problem): problem.dutch
        case .unknownGround(let ground, let nearest):
            Wording(
                "de Woo heeft geen grond '\(ground)'\(nearest.asQuestion(in: .dutch))",
                remedy: "schrijf een onderdeel van artikel 5.1 of 5.2, zoals '5.1.2e' of '5.1 lid 2 onder e'")
        }
    }
}

extension HeadingProblem {
    /// The Dutch words.
    fileprivate var dutch: Wording {
        switch self {
        case .isTitle:
            Wording(
                "kop van niveau 1 in de tekst; niveau 1 is de titel van de pagina",
                remedy: "begin de kop met '##'")
        case .skips(let level, let fits):
            Wording(
                "kop van niveau \(level) slaat een niveau over en wordt niveau \(fits)",
                remedy: "begin de kop met '\(String(repeating: "#", count: fits))'")
        case .isEmpty: Wording("kop zonder woorden", remedy: "geef de kop een tekst of haal het hekje weg")
        case .anchorTaken(let anchor):
            Wording(
                "anker '\(anchor)' is al in gebruik op deze pagina", remedy: "geef de kop een ander anker")
        case .anchorReserved(let anchor):
            Wording(
                "anker '\(anchor)' gebruikt Inzage zelf", remedy: "geef de kop een ander anker")
        }
    }
}

extension NoteProblem {
    /// The Dutch words, for the note of that label.
    fileprivate func dutch(of label: String) -> Wording {
        switch self {
        case .unknown(let nearest):
            Wording(
                "voetnoot '\(label)' bestaat niet\(nearest.asQuestion(in: .dutch))",
                remedy: "zet de noot op een eigen regel: '[^\(label)]: …'")
        case .unused:
            Wording(
                "voetnoot '\(label)' komt niet op de pagina: niets verwijst ernaar",
                remedy: "verwijs ernaar met '[^\(label)]' of haal haar weg")
        case .repeated:
            Wording("voetnoot '\(label)' staat er al", remedy: "geef een van beide een ander label")
        }
    }
}
