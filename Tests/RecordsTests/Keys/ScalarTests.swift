import Diagnostics
import Records
import Testing

@Suite struct ScalarTests {
    @Test(arguments: [
        ("nee", "nee"), ("no", "no"), ("0930", "0930"), ("1e3", "1e3"), ("2022-12-20", "2022-12-20"),
        ("010", "010"),
        ("'  Gemeenteraad  '", "Gemeenteraad"), ("|\n  Regel een\n    Regel twee\n", "Regel een Regel twee"),
        (">\n  Regel een\n  Regel twee\n", "Regel een Regel twee"), ("\"a\\n\\n b\"", "a b"), ("'~'", "~"),
    ])
    func `a text is what is written, on one line`(yaml: String, text: String) {
        let (memo, diagnostics) = readMemo("aan: \(yaml)")
        #expect(rendered(diagnostics) == "")
        #expect(memo?.aan == text)
    }

    @Test(arguments: [
        ("ja", true), ("JA", true), ("true", true), ("True", true), ("nee", false), ("Nee", false),
        ("false", false),
        ("\"ja\"", true),
    ])
    func `yes and no are read in any case`(yaml: String, expected: Bool) {
        let (memo, diagnostics) = readMemo("concept: \(yaml)")
        #expect(rendered(diagnostics) == "")
        #expect(memo?.page.concept == expected)
    }

    @Test(arguments: [
        ("concept: yes", "4:10: waarde-ongeldig: 'concept: yes' is geen 'ja' of 'nee' — schrijf ja"),
        ("concept: Off", "4:10: waarde-ongeldig: 'concept: Off' is geen 'ja' of 'nee' — schrijf nee"),
        (
            "concept: straks",
            "4:10: waarde-ongeldig: 'concept: straks' is geen 'ja' of 'nee' — schrijf ja of nee"
        ),
        (
            "concept: [ja]",
            "4:10: waarde-ongeldig: 'concept' bevat een lijst; hier hoort 'ja' of 'nee' — "
                + "schrijf één waarde achter 'concept:', zoals ja of nee"
        ),
        (
            "aan: {raad: ja}",
            """
            4:6: waarde-ongeldig: 'aan' bevat sleutels; hier hoort een tekst — schrijf één waarde achter \
            'aan:'
            """
        ),
        (
            "nummer: twee\nreeks: x",
            "4:9: waarde-ongeldig: 'nummer: twee' is geen heel getal — schrijf bijvoorbeeld 12"
        ),
        (
            "nummer: -2\nreeks: x",
            "4:9: waarde-ongeldig: 'nummer: -2' is geen heel getal — schrijf bijvoorbeeld 12"
        ),
        (
            "nummer: 1234567890\nreeks: x",
            "4:9: waarde-ongeldig: 'nummer: 1234567890' is geen heel getal — schrijf bijvoorbeeld 12"
        ),
        ("taal: Nederlands", "4:7: waarde-ongeldig: 'taal: Nederlands' is geen taalcode — schrijf nl"),
        ("taal: n", "4:7: waarde-ongeldig: 'taal: n' is geen taalcode — schrijf bijvoorbeeld nl of en"),
        (
            "taal: nl_NL",
            "4:7: waarde-ongeldig: 'taal: nl_NL' is geen taalcode — schrijf bijvoorbeeld nl of en"
        ),
        (
            "slug: '!?'",
            "4:7: waarde-ongeldig: 'slug: !?' is geen deel van een adres — schrijf bijvoorbeeld tweede-memo"
        ),
        (
            "reactie: {via: bel ons}",
            "4:16: waarde-ongeldig: 'via: bel ons' is geen e-mailadres of webadres — "
                + "schrijf bijvoorbeeld inkoop@voorbeeld.nl of https://www.voorbeeld.nl/reageren"
        ),
        (
            "reactie: {via: mailto:a@b.nl}",
            "4:16: waarde-ongeldig: 'via: mailto:a@b.nl' is geen e-mailadres of webadres — schrijf a@b.nl"
        ),
        (
            "reactie: {via: www.b.nl}",
            """
            4:16: waarde-ongeldig: 'via: www.b.nl' is geen e-mailadres of webadres — schrijf https://www.b.nl
            """
        ),
        (
            "contact: {naam: X, e-mail: geen}",
            """
            4:28: waarde-ongeldig: 'e-mail: geen' is geen e-mailadres — schrijf bijvoorbeeld \
            inkoop@voorbeeld.nl
            """
        ),
    ])
    func `a wrong value is told with what is right`(keys: String, message: String) {
        #expect(rendered(readMemo(keys).diagnostics) == "a.md:" + message)
    }

    @Test(arguments: [
        "https://x.nl", "http://x.nl/a?b=c#d", "HTTPS://X.NL", "https://xn--80ak6aa92e.com/",
        "https://[::1]:8080/",
        "https://gemeente.nl/één",
    ])
    func `a web address is taken over`(url: String) {
        let (memo, diagnostics) = readMemo("bijlagen: {titel: T, url: \"\(url)\"}")
        #expect(rendered(diagnostics) == "")
        #expect(memo?.page.bijlagen.first?.url == url)
    }

    @Test(arguments: [
        "x.nl", "ftp://x.nl", "https://", "https:///pad", "https://x y", "javascript:alert(1)", "//x.nl",
        "data:x",
        "https://x.nl/<script>", "mailto:a@b.nl", " ", "file:///etc/passwd",
    ])
    func `what is no web address is refused`(url: String) {
        let (memo, diagnostics) = readMemo("bijlagen: {titel: T, url: \"\(url)\"}")
        #expect(memo?.page.bijlagen.first?.url == nil)
        let message = """
            a.md:4:27: waarde-ongeldig: 'url: \(url)' is geen webadres — schrijf bijvoorbeeld \
            https://www.voorbeeld.nl/pagina
            """
        #expect(rendered(diagnostics) == (url == " " ? "" : message))
    }

    @Test(arguments: ["a@b.nl", "inkoop.wmo@gemeente-x.nl", "a+b@c.d.nl", "é@b.nl"])
    func `an e-mail address is held back`(address: String) {
        let (memo, diagnostics) = readMemo("contact: {naam: X, e-mail: \"\(address)\"}")
        #expect(rendered(diagnostics) == "")
        #expect(memo?.page.contact.first?.eMail?.forRecognition() == address)
        #expect(memo?.page.contact.first?.publicEMail == nil)
    }

    @Test(arguments: ["a@b", "@b.nl", "a@", "a@b@c.nl", "a b@c.nl", "a@.nl", "a@b.", "<a@b.nl>", "a:b@c.nl"])
    func `what is no e-mail address is refused`(address: String) {
        let (memo, diagnostics) = readMemo("contact: {naam: X, e-mail: \"\(address)\"}")
        #expect(memo?.page.contact.first?.eMail == nil)
        #expect(diagnostics.map(\.code) == [.waardeOngeldig])
    }

    @Test(arguments: ["nl", "en", "en-GB", "fy", "gos", "zh-Hant-TW"])
    func `a language tag is taken over`(tag: String) {
        #expect(readMemo("taal: \(tag)").memo?.page.taal == tag)
    }

    @Test func `a long value is repeated by its beginning`() {
        let text = String(repeating: "lang ", count: 20)
        #expect(
            rendered(readMemo("concept: \(text)").diagnostics) == """
                a.md:4:10: waarde-ongeldig: 'concept: lang lang lang lang lang lang lang lang…' is geen \
                'ja' of 'nee' — schrijf ja of nee
                """)
    }
}
