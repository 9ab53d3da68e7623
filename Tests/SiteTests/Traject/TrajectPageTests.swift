import Foundation
import Testing

/// The page of a process shows how far it is, all that belongs to it, and the questions.
@Suite struct TrajectPageTests {
    private static let archive = """
        -- content/trajecten/inkoop.yaml --
        titel: Inkoop
        datum: 2023-01-10
        bijlagen:
          - titel: Leidraad
            bestand: leidraad.pdf
        percelen:
          - naam: Eén
          - naam: Twee
        planning:
          - mijlpaal: Aankondiging
            fase: aanbesteding
            wanneer:
              - {gemeld: 2023-01-10, wanneer: 2023-02}
              - {gemeld: 2023-03-10, wanneer: 2023-05, aanduiding: na de meivakantie}
              - {gemeld: 2023-06-10, wanneer: 2024-01}
        vragen:
          - vraag: Mag *alles*?
            antwoord: "Ja"
            gesteld: 2023-02-01
            document: Leidraad, paragraaf 2
            perceel: een
          - vraag: En dan?
            gesteld: 2023-03-01
            document: Leidraad, paragraaf 3
            perceel: [Eén, Twee]
          - vraag: "=SOM(A1)"
        -- content/trajecten/leidraad.pdf --
        %PDF-1.7
        -- content/memos/brief.md --
        ---
        titel: Brief
        datum: 2023-03-01
        traject: inkoop
        bijlagen:
          - titel: Kaart
        ---
        Tekst.
        -- content/consultaties/overleg.md --
        ---
        titel: Overleg
        datum: 2023-02
        vorm: overleg
        traject: inkoop
        reactie:
          tot: 2023-04-12
          via: inkoop@proef.example
          toelichting: Schrijf naar inkoop@proef.example of [het formulier](https://formulier.example).
        contact:
          - rol: inkoper
            organisatie: gemeente-proef
            e-mail: Inkoop@proef.example
            openbaar: ja
          - rol: jurist
            organisatie: gemeente-proef
            e-mail: jurist@proef.example
            openbaar: ja
        ---
        Tekst.
        -- content/pagina.md --
        ---
        titel: Zonder datum
        traject: inkoop
        ---
        Tekst.
        """

    /// The words of markup, in one line.
    private func words(_ markup: some StringProtocol) -> String {
        var text = ""
        var isTag = false
        for character in markup {
            if character == "<" { isTag = true }
            text += isTag ? (character == ">" ? " " : "") : String(character)
            if character == ">" { isTag = false }
        }
        return text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    private func section(_ id: String, of page: String) -> String {
        guard let start = page.range(of: "id=\"\(id)\"") else { return "" }
        let rest = page[start.upperBound...]
        return String(rest[..<(rest.range(of: "</section>")?.lowerBound ?? rest.endIndex)])
    }

    @Test(arguments: [
        (
            "2023-04-05",
            "open voor reacties U kunt tot en met woensdag 12 april 2023 reageren op ‘Overleg’. Reageren"
        ),
        (
            "2023-04-13",
            """
            gesloten voor reacties Reageren kon tot en met woensdag 12 april 2023; de volgende stap is \
            ‘Aankondiging’ (na de meivakantie).
            """
        ),
        (
            "2024-02-01",
            "in aanbesteding Volgens de planning is de aanbesteding begonnen met ‘Aankondiging’ (januari 2024)."
        ),
    ])
    func oneSentenceSaysHowFarItIs(day: String, expected: String) async throws {
        let page = try await BuiltSite(Self.archive, asOf: day).main("trajecten/inkoop/index.html")
        let start = try #require(page.range(of: "<p class=\"trajectstand\">"))
        let rest = page[start.upperBound...]
        #expect(words(rest[..<(try #require(rest.range(of: "</p>")).lowerBound)]) == expected)
    }

    @Test func allThatBelongsToItStandsInOrder() async throws {
        let site = try await BuiltSite(Self.archive)
        #expect(site.messages == [])
        #expect(
            words(section("stukken", of: site.main("trajecten/inkoop/index.html")).dropFirst()) == """
                Alles op volgorde \
                10 januari 2023 Document Leidraad (pdf, 9 B) \
                1 februari 2023 Vragen 1 vraag Vraag 1 \
                februari 2023 Verslag overleg Overleg \
                1 maart 2023 Memo Brief \
                1 maart 2023 Document Kaart Hoort bij Brief \
                1 maart 2023 Vragen 1 vraag Vraag 2 \
                zonder datum Pagina Zonder datum \
                zonder datum Vragen 1 vraag Vraag 3 \
                Per soort Bijeenkomsten Overleg februari 2023 \
                Memo’s en brieven Brief 1 maart 2023 \
                Documenten Leidraad (pdf, 9 B) 10 januari 2023 Kaart Hoort bij Brief 1 maart 2023 \
                Vragen 1 vraag Vraag 1 1 februari 2023 1 vraag Vraag 2 1 maart 2023 1 vraag Vraag 3 \
                Verder Zonder datum
                """)
    }

    @Test func whatWasSaidBeforeIsShownAsOfTheReferenceDate() async throws {
        let row = "Aankondiging {wanneer} gepland"
        for (day, expected) in [
            ("2023-01-20", "februari 2023"),
            (
                "2023-04-05",
                """
                na de meivakantie drie maanden later dan in januari 2023 gemeld februari 2023, gemeld op 10 \
                januari 2023 na de meivakantie, gemeld op 10 maart 2023
                """
            ),
        ] {
            let site = try await BuiltSite(Self.archive, asOf: day)
            let table = words(section("planning", of: site.main("trajecten/inkoop/index.html")))
            #expect(table.contains(row.replacing("{wanneer}", with: expected)))
            #expect(!site.files.contains { $0.value.contains("2024-01\"") })
        }
    }

    @Test func theQuestionsCanBeChosenByLotDocumentAndAnswer() async throws {
        let page = try await BuiltSite(Self.archive).main("trajecten/inkoop/index.html")
        let questions = page.components(separatedBy: "<div class=\"vraag-antwoord ").dropFirst()
        #expect(
            questions.map { String($0.prefix { $0 != ">" }) } == [
                "keuze-1 keuze-5\" id=\"vraag-1\"", "keuze-1 keuze-2 keuze-4\" id=\"vraag-2\"",
                "keuze-3 keuze-4\" id=\"vraag-3\"",
            ])
        let links = page.components(separatedBy: "<li><a href=\"#keuze-").dropFirst()
        #expect(
            links.map { words("#" + $0.components(separatedBy: "</li>")[0]) } == [
                "#1\">Eén (2)", "#2\">Twee (1)", "#3\">Het hele traject (1)", "#4\">nog geen antwoord (2)",
                "#5\">beantwoord (1)",
            ])
        #expect(words(page).contains("3 vragen. 2 vragen hebben nog geen antwoord."))
        #expect(page.contains("<p class=\"vragenselectie\" id=\"keuze-5\">Alleen de vragen bij: beantwoord"))
    }

    @Test func theQuestionsAreATableToo() async throws {
        let site = try await BuiltSite(Self.archive)
        let address = "https://proef.example/trajecten/inkoop/#vraag-"
        #expect(
            site.files["trajecten/inkoop/vragen.csv"]?.replacing("\r\n", with: "\n") == """
                nummer,perceel,document,gesteld,vraag,antwoord,toestand,adres
                1,een,"Leidraad, paragraaf 2",2023-02-01,Mag alles?,Ja,beantwoord,\(address)1
                2,Eén; Twee,"Leidraad, paragraaf 3",2023-03-01,En dan?,,open,\(address)2
                3,,,,'=SOM(A1),,open,\(address)3

                """)
    }

    @Test func theTwinHasItsStateItsPartsAndItsPlanning() async throws {
        let twin = try #require(try await BuiltSite(Self.archive).files["trajecten/inkoop/index.json"])
        let json = try #require(try JSONSerialization.jsonObject(with: Data(twin.utf8)) as? [String: Any])
        #expect(json["toestand"] as? String == "open-voor-reacties")
        let parts = try #require(json["onderdelen"] as? [[String: Any]])
        #expect(
            parts.map { "\($0["soort"] ?? "") \($0["titel"] ?? $0["nummer"] ?? "") \($0["datum"] ?? "")" }
                == [
                    "document Leidraad 2023-01-10", "vraag 1 2023-02-01", "verslag Overleg 2023-02",
                    "memo Brief 2023-03-01", "document Kaart 2023-03-01", "vraag 2 2023-03-01",
                    "pagina Zonder datum <null>", "vraag 3 <null>",
                ])
        let step = try #require((json["planning"] as? [[String: Any]])?.first)
        #expect((step["wanneer"] as? [Any])?.count == 2)
        #expect(step["toestand"] as? String == "gepland")
        #expect(step["fase"] as? String == "aanbesteding")
        let questions = try #require(json["vragen"] as? [[String: Any]])
        #expect(questions.map { $0["toestand"] as? String } == ["beantwoord", "open", "open"])
        #expect(questions.map { ($0["perceel"] as? [String])?.count } == [1, 2, nil])
    }

    @Test(arguments: [
        (
            "2023-04-11",
            """
            Reageren U kunt reageren tot en met woensdag 12 april 2023 (23.59 uur, Nederlandse tijd). Op 11 \
            april 2023 is dat nog één dag.
            """
        ),
        (
            "2023-04-12",
            """
            Reageren U kunt reageren tot en met woensdag 12 april 2023 (23.59 uur, Nederlandse tijd). 12 april \
            2023 is de laatste dag.
            """
        ),
        (
            "2023-04-13",
            "Reageren kan niet meer Gesloten op woensdag 12 april 2023 om 23.59 uur (Nederlandse tijd)."
        ),
    ])
    func thePageSaysUntilWhenOneCanReact(day: String, expected: String) async throws {
        let page = try await BuiltSite(Self.archive, asOf: day).main("consultaties/overleg/index.html")
        #expect(words(section("reageren", of: page).dropFirst()).hasPrefix(expected))
    }

    @Test func afterTheTermNoFileSaysWhereToReact() async throws {
        let open = try await BuiltSite(Self.archive, asOf: "2023-04-12")
        let closed = try await BuiltSite(Self.archive, asOf: "2023-04-13")
        for word in ["inkoop@proef.example", "formulier.example", "schrijf naar"] {
            let holds = { (site: BuiltSite) in
                site.files.filter { $0.value.lowercased().contains(word) }.keys.sorted()
            }
            #expect(holds(open).contains("consultaties/overleg/index.html"))
            #expect(holds(closed) == [])
        }
        #expect(open.files["consultaties/overleg/index.json"]?.contains("inkoop@proef.example") == true)
        #expect(closed.files["consultaties/overleg/index.html"]?.contains("jurist@proef.example") == true)
    }

    @Test func aLotThatTheProcessDoesNotHaveIsAMistake() async throws {
        let archive = Self.archive.replacing("perceel: een", with: "perceel: Twe")
        #expect(
            try await BuiltSite(archive).messages == [
                """
                content/trajecten/inkoop.yaml:21:14: verwijzing-onbekend: 'perceel: Twe' bestaat niet; bedoelt \
                u 'Twee'? — verwijs naar een id dat bestaat
                """
            ])
    }

    @Test func aQuestionOfWhichNothingElseIsToldHasNoEmptyList() async throws {
        let site = try await BuiltSite(
            """
            -- content/trajecten/kort.yaml --
            titel: Kort
            vragen:
              - {vraag: Mag het?, antwoord: Ja}
            """)
        #expect(site.main("trajecten/kort/index.html").contains("id=\"vraag-1\""))
        #expect(PageInspection(site).findings == [])
    }
}
