import Markup
import Testing

/// Which words of a line are the term.
struct TermWordTests {
    private static let forms = [
        TermForm("Wet maatschappelijke ondersteuning 2015", .word(0)), TermForm("Wmo", .abbreviation(0)),
        TermForm("Wet maatschappelijke ondersteuning", .word(0)), TermForm("Zorg in natura", .word(1)),
        TermForm("ZIN", .abbreviation(1)), TermForm("Reële prijs", .word(2)), TermForm("KPI's", .word(3)),
        TermForm("P x Q", .word(4)), TermForm("B&W", .abbreviation(5)), TermForm("TenderNed", .word(6)),
        TermForm("Indicatie", .word(7)), TermForm("1 gezin 1 plan", .word(8)),
        TermForm("Jeugd-GGZ", .word(9)),
        TermForm(".net", .word(10)), TermForm("Anna Indicatie", .name), TermForm("C", .word(11)),
    ]

    @Test(
        "A term is found as a whole word, whatever its first letter",
        arguments: [
            ("De Wmo is een wet.", "De ‹Wmo› is een wet."),
            (
                "zorg in natura, Zorg In Natura, ZORG IN NATURA",
                "‹zorg in natura›, ‹Zorg In Natura›, ‹ZORG IN NATURA›"
            ),
            ("(indicatie) of “Indicatie”!", "(‹indicatie›) of “‹Indicatie›”!"),
            ("indicatie/Wmo", "‹indicatie›/‹Wmo›"),
            ("1 gezin 1 plan", "‹1 gezin 1 plan›"),
        ])
    func found(text: String, expected: String) {
        #expect(Marked.line(text, Self.forms) == expected)
    }

    @Test(
        "What an abbreviation or a word with capitals within means, only its own capitals say",
        arguments: [
            ("De zin is ZIN, niet Zin.", "De zin is ‹ZIN›, niet Zin."),
            ("wmo, WMO en Wmo", "wmo, WMO en ‹Wmo›"), ("tenderned of TenderNed", "tenderned of ‹TenderNed›"),
            ("kpi's of KPI’s", "kpi's of ‹KPI’s›"), ("b&w", "b&amp;w"), ("B&W besluit", "‹B&amp;W› besluit"),
        ])
    func capitals(text: String, expected: String) {
        #expect(Marked.line(text, Self.forms) == expected)
    }

    @Test(
        "A part of a longer word is not the term",
        arguments: [
            "Wmo-consulent", "anti-Wmo", "Wmo- en jeugdhulp", "zorgkosten en -indicatie", "Wmo's", "Wmo’s",
            "indicaties", "herindicatie", "Wmo2015", "Wmo_2015", "x.Wmo", "Wmo.nl", "info@Wmo.nl", "Wmo@x.nl",
            "www.proef.nl/Wmo/indicatie", "https://proef.nl/Wmo", "proef.nl/Wmo", "C++", "R&C", "C‑vitamine",
            "indicatie\u{AD}stelling", "Wmo\u{301}x", "ëindicatie", "Wmo+",
        ])
    func partOfWord(text: String) {
        let plain = text.replacing("&", with: "&amp;")
        #expect(Marked.line(text, Self.forms) == plain)
    }

    @Test(
        "The longest term that begins first is the one",
        arguments: [
            ("Wet maatschappelijke ondersteuning 2015", "‹Wet maatschappelijke ondersteuning 2015›"),
            ("Wet maatschappelijke ondersteuning 2016", "‹Wet maatschappelijke ondersteuning› 2016"),
            ("Wet maatschappelijke", "Wet maatschappelijke"), ("P x Q.", "‹P x Q›."),
            ("Jeugd-GGZ", "‹Jeugd-GGZ›"),
            ("Wmo (Wet maatschappelijke ondersteuning)", "‹Wmo› (‹Wet maatschappelijke ondersteuning›)"),
        ])
    func longest(text: String, expected: String) {
        #expect(Marked.line(text, Self.forms) == expected)
    }

    @Test(
        "How a character is written makes no other word",
        arguments: [
            ("ree\u{308}le prijs", "‹ree\u{308}le prijs›"), ("reële prijs", "‹reële prijs›"),
            ("reele\u{A0}prijs", "‹reele\u{A0}prijs›"), ("indi\u{AD}catie", "‹indi\u{AD}catie›"),
            ("Jeugd‑GGZ", "‹Jeugd‑GGZ›"), ("zorg  in\nnatura", "‹zorg  in\nnatura›"),
            ("a--indicatie", "a--‹indicatie›"),
            ("x .net y", "x ‹.net› y"), ("asp.net", "asp.net"),
        ])
    func sameWord(text: String, expected: String) {
        #expect(Marked.line(text, Self.forms) == expected)
    }

    @Test(
        "Somebody's name is no term",
        arguments: [
            "Mevrouw Indicatie", "de heer van der Indicatie", "dhr. Indicatie", "mr. drs. Indicatie",
            "J. Indicatie", "J.P. Indicatie", "Anna Indicatie",
        ])
    func name(text: String) {
        #expect(Marked.line(text, Self.forms) == text)
    }

    @Test("A word after a form of address is a term where it has no capital")
    func noName() {
        #expect(
            Marked.line("de heer vraagt: indicatie van mevrouw indicatie", Self.forms)
                == "de heer vraagt: ‹indicatie› van mevrouw ‹indicatie›")
    }
}
