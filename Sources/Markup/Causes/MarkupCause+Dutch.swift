import Diagnostics

extension MarkupCause {
    /// The Dutch words.
    var dutch: Wording {
        switch self {
        case .htmlOmitted(let tag):
            Wording(
                "HTML-element '\(tag)' is weggelaten", remedy: "Schrijf het in Markdown, of laat het weg.")
        case .rowTooLong(let cells, let columns):
            Wording(
                "Rij van \(cells) cellen in een tabel van \(Quoting.count(columns, "kolom", "kolommen")); "
                    + "wat te veel is, vervalt",
                remedy: "Schrijf een streep die bij de tekst hoort als '\\|'.")
        case .imageWithoutText(let address):
            Wording(
                "Afbeelding '\(address)' zegt niets aan wie haar niet ziet",
                remedy: "Beschrijf tussen de rechte haken wat erop staat.")
        case .addressUnsafe(let scheme):
            Wording(
                "Adres dat met '\(scheme)' begint, is weggelaten",
                remedy: "Gebruik 'https:', 'mailto:', 'tel:' of een pad van deze site.")
        case .heading(let problem): problem.dutch
        case .note(let problem, let label): problem.dutch(of: label)
        case .directive(let problem, let name): problem.dutch(of: name)
        case .redaction(let problem): problem.dutch
        }
    }
}

extension HeadingProblem {
    /// The Dutch words.
    fileprivate var dutch: Wording {
        switch self {
        case .isTitle:
            Wording(
                "Kop van niveau 1 in de tekst; niveau 1 is de titel van de pagina",
                remedy: "Begin de kop met '##'.")
        case .skips(let level, let fits):
            Wording(
                "Kop van niveau \(level) slaat een niveau over en wordt niveau \(fits)",
                remedy: "Begin de kop met '\(String(repeating: "#", count: fits))'.")
        case .isEmpty: Wording("Kop zonder woorden", remedy: "Geef de kop een tekst of haal het hekje weg.")
        case .anchorTaken(let anchor):
            Wording(
                "Anker '\(anchor)' is al in gebruik op deze pagina", remedy: "Geef de kop een ander anker.")
        }
    }
}

extension NoteProblem {
    /// The Dutch words, for the note of that label.
    fileprivate func dutch(of label: String) -> Wording {
        switch self {
        case .unknown(let nearest):
            Wording(
                "Voetnoot '\(label)' bestaat niet\(Quoting.question(nearest, "bedoelt u", "of"))",
                remedy: "Zet de noot op een eigen regel: '[^\(label)]: …'.")
        case .unused:
            Wording(
                "Voetnoot '\(label)' komt niet op de pagina: niets verwijst ernaar",
                remedy: "Verwijs ernaar met '[^\(label)]' of haal haar weg.")
        case .repeated:
            Wording("Voetnoot '\(label)' staat er al", remedy: "Geef een van beide een ander label.")
        }
    }
}
