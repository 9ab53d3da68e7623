import Diagnostics
import Markup
import Minutes
import Records
import Testing

@Suite struct WithholdingTests {
    static let keys = """
        aanwezigen:
          - deelnemers:
              - naam: Egbert van den Bosch
                aanhef: De heer
                rol: projectleider zorg
                organisatie: Lumina
                openbaar: nee
                aliassen: [Bertje]
              - {naam: Anna Peerters-Willemsen, organisatie: Stichting Aurora, openbaar: nee}
              - {naam: Kwint, openbaar: nee}
              - {naam: Dora van den Bosch, aanhef: Mevrouw}

        """

    @Test(arguments: [
        ("De heer **Van den Bosch** vraagt.", "De projectleider zorg vraagt."),
        ("De heer Van den Bosch vraagt.", "De projectleider zorg vraagt."),
        ("Desgevraagd legt de heer Van den Bosch uit.", "Desgevraagd legt de projectleider zorg uit."),
        ("Dat zei dhr. drs. **Bosch** ook.", "Dat zei de projectleider zorg ook."),
        ("**Egbert van den Bosch** vraagt.", "De projectleider zorg vraagt."),
        ("Egbert **van den Bosch** vraagt.", "De projectleider zorg vraagt."),
        ("Volgens Egbert\nvan den Bosch kan het.", "Volgens de projectleider zorg kan het."),
        ("Volgens EGBERT VAN DEN BOSCH kan het.", "Volgens de projectleider zorg kan het."),
        ("Volgens E. van den Bosch kan het.", "Volgens de projectleider zorg kan het."),
        ("Dat is Egbert van den Bosch's plan.", "Dat is de projectleider zorg's plan."),
        ("Dat is Egbert van den Boschs plan.", "Dat is de projectleider zorgs plan."),
        ("(Egbert van den Bosch)", "(De projectleider zorg)"),
        ("Projectleider zorg Egbert van den Bosch licht toe.", "Projectleider zorg licht toe."),
        (
            "Dat vindt Bertje ook niet: **Bertje** zwijgt.",
            "Dat vindt de projectleider zorg ook niet: de projectleider zorg zwijgt."
        ),
        ("Egbert van den Bosch: Ja.", "De projectleider zorg: Ja."),
        ("Het is zo. Egbert van den Bosch knikt.", "Het is zo. De projectleider zorg knikt."),
        (
            "**Willemsen** vraagt, en mevrouw Peerters ook.",
            "Stichting Aurora vraagt, en Stichting Aurora ook."
        ),
        ("Mevrouw **Peerters** vraagt.", "Stichting Aurora vraagt."),
        ("Kwint: Ja, zei Kwint.", "Een deelnemer: Ja, zei een deelnemer."),
        ("- Kwint en `Egbert van den Bosch`", "- Een deelnemer en de projectleider zorg"),
        ("## Toelichting (Egbert van den Bosch)", "Toelichting (de projectleider zorg)"),
        // Other people, other words.
        ("Mevrouw **Van den Bosch** vraagt.", "Mevrouw Van den Bosch vraagt."),
        ("Mevrouw Van den Bosch vraagt.", "Mevrouw Van den Bosch vraagt."),
        ("Dora van den Bosch vraagt.", "Dora van den Bosch vraagt."),
        ("In het kwint en de bosch.", "In het kwint en de bosch."),
        (
            "Egbert van den Boschma, Van den Bosch-Jansen en Kwint-Bos.",
            "Egbert van den Boschma, Van den Bosch-Jansen en Kwint-Bos."
        ),
    ])
    func `the role, organisation or nothing stands for a name that is not public`(body: String, words: String)
        throws
    {
        let report = try Report(Self.keys, body)
        #expect(report.words == words.replacing("- ", with: ""))
        #expect(!report.messages.contains { $0.contains("spreker-onbekend") })
    }

    @Test func `turns, anchors and the agenda are told without the name`() throws {
        let keys =
            Self.keys
            + "agenda: [{titel: \"Plan (Egbert van den Bosch)\", toelichting-door: Egbert van den Bosch}]\n"
        let report = try Report(
            keys, "## 1. Plan (Egbert van den Bosch)\n\nDe heer **Van den Bosch** vraagt.\n")
        #expect(report.turns == ["projectleider zorg | De projectleider zorg vraagt."])
        #expect(report.minutes.agenda.map(\.title) == ["Plan (de projectleider zorg)"])
        #expect(report.minutes.agenda.map { $0.explainers.map(\.publicName) } == [[nil]])
        #expect(report.minutes.agenda.map(\.heading) == [0])
        // FNV-1a over what is shown.
        #expect(report.minutes.turns.map(\.anchor) == ["beurt-cc5cc792"])
    }

    @Test
    func `in the report of a meeting that somebody took part in a bare surname goes too, with a warning`()
        throws
    {
        let report = try Report(
            Self.keys, "Later zei Peerters-Willemsen iets, en Willemsen ook. Bosch zweeg.")
        #expect(report.words == "Later zei Stichting Aurora iets, en Stichting Aurora ook. Bosch zweeg.")
        #expect(
            report.messages == [
                "17:11: waarschuwing[naam-in-tekst]: 'Peerters-Willemsen' is deel van een naam "
                    + "die niet openbaar is; hier komt 'Stichting Aurora'",
                "17:39: waarschuwing[naam-in-tekst]: 'Willemsen' is deel van een naam "
                    + "die niet openbaar is; hier komt 'Stichting Aurora'",
            ])
    }

    /// The people that a whole site withholds.
    private var site: NameWithholding {
        let place = Place(file: "content/x.md")
        return NameWithholding(
            [
                Person(naam: "Egbert van den Bosch", rol: "projectleider", openbaar: false, place: place),
                Person(naam: "Ria Klein", openbaar: false, place: place),
                Person(naam: "Jan Openbaar", place: place),
            ], organisations: .none)
    }

    @Test func `in other texts a bare surname stays, with a warning`() throws {
        var (document, _) = MarkdownReader.read(
            Array(
                "Klein onderhoud, zei mevrouw **Klein**.\n\nRia Klein, R. Klein, Jan Openbaar en Bos.".utf8),
            origin: Origin(file: "content/memos/x.md", firstLine: 5))
        let found = site.apply(to: &document)
        #expect(
            document.plainText(from: 0, to: document.nodes.count)
                == "Klein onderhoud, zei een deelnemer.\nEen deelnemer, een deelnemer, Jan Openbaar en Bos."
        )
        #expect(
            found.map {
                "\($0.place.line):\($0.place.column)-\($0.place.length) \($0.severity) \($0.code.rawValue) "
                    + $0.cause.wording(in: .dutch).message
            } == [
                "5:1-5 warning naam-in-tekst 'Klein' is deel van een naam die niet openbaar is, "
                    + "en blijft hier staan"
            ])
    }

    @Test func `a name that another record withholds is withheld in a report`() throws {
        let report = try Report(
            "aanwezigen: [{deelnemers: [{naam: Egbert van den Bosch, rol: adviseur}, {naam: Jan Klein}]}]\n",
            "De heer **Van den Bosch** vraagt.\n\n**Klein** en Ria Klein: ja.", withholding: site)
        #expect(
            report.turns == ["adviseur | De adviseur vraagt.", "Jan Klein | Klein en een deelnemer: ja."])
    }

    @Test func `people of the meeting and of other records are withheld at once`() throws {
        let report = try Report(
            "aanwezigen: [deelnemers: [{naam: Olga Bosch, rol: arts, openbaar: nee}]]\n",
            "Olga Bosch, Ria Klein en mevrouw **Bosch**; dan Bosch, Klein en Ria Klein.", withholding: site)
        #expect(report.words == "De arts, een deelnemer en de arts; dan de arts, Klein en een deelnemer.")
        #expect(
            report.messages == [
                "7:49: waarschuwing[naam-in-tekst]: 'Bosch' is deel van een naam die niet openbaar is; "
                    + "hier komt 'de arts'",
                "7:56: waarschuwing[naam-in-tekst]: 'Klein' is deel van een naam die niet openbaar is, "
                    + "en blijft hier staan",
            ])
    }

    @Test func `nothing to withhold changes nothing`() throws {
        #expect(NameWithholding.none.isEmpty)
        #expect(NameWithholding.none.redacted("Egbert van den Bosch") == "Egbert van den Bosch")
        #expect(site.redacted("Egbert van den Bosch, Klein") == "De projectleider, Klein")
    }

    @Test func `titles of links, labels and headings are told without the name, and no byte of it stays`()
        throws
    {
        var (document, _) = MarkdownReader.read(
            Array("## Over Ria Klein\n\n[hier](/x \"Door Ria Klein\") ![Ria Klein](/y)".utf8),
            origin: Origin(file: "content/memos/x.md", firstLine: 1))
        document.headings = [
            .init(node: 0, level: 2, anchor: "over-ria-klein", text: "Over Ria Klein", isExplicit: false)
        ]
        document.directives = [
            Directive(
                name: "kader", label: "Ria Klein",
                attributes: [.init(key: "a", value: "Ria Klein", column: 1, valueColumn: 1)], line: 1,
                column: 1)
        ]
        document.footnotes = [.init(label: "1", uses: 1, nodes: document.nodes)]
        #expect(site.apply(to: &document) == [])
        #expect(
            document.headings == [
                .init(
                    node: 0, level: 2, anchor: "over-een-deelnemer", text: "Over een deelnemer",
                    isExplicit: false)
            ])
        #expect(!String(reflecting: document).contains("Klein"))
        #expect(!String(decoding: document.text, as: UTF8.self).contains("Klein"))
        #expect(document.directives[0].label == "Een deelnemer")
    }
}
