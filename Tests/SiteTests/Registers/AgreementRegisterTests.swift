import Testing

/// `/afspraken/` holds what was agreed at all meetings, as it stands on the reference date.
@Suite struct AgreementRegisterTests {
    private static let archive = """
        -- content/consultaties/een.md --
        ---
        titel: Eerste overleg
        datum: 2023-01-10
        vorm: overleg
        afspraken:
          - tekst: De gemeente stuurt de [cijfers](#cijfers).
            wie: gemeente-proef
            termijn: 2023-03
          - tekst: Zorg Een belt terug.
            wie: [Zorg Een, secretaris]
            termijn: 2023-05-01
          - tekst: De zaal is geregeld.
            status: afgehandeld
            afgehandeld-op: 2023-02-01
          - tekst: Een excursie.
            status: vervallen
        ---
        ## Cijfers {#cijfers}

        Zie hierboven.
        -- content/consultaties/twee.md --
        ---
        titel: Tweede overleg
        datum: 2023-02-10
        vorm: overleg
        afspraken:
          - tekst: Zorg Een belt terug.
            wie: Zorg Een
            termijn: 2023-02-20
        ---
        ## Actiepunten

        - Iemand zet het verslag op de site.
        - Zorg Een belt terug.
        """

    private struct Row: Equatable {
        var verslag: String
        var tekst: String
        var toestand: String
    }

    /// The rows of the table in their order.
    private func rows(_ site: BuiltSite) throws -> [Row] {
        let table = try #require(site.files["afspraken/afspraken.csv"])
        return table.split(separator: "\r\n").dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Row(verslag: fields[0], tekst: fields[2], toestand: fields[8])
        }
    }

    @Test func whatIsLateComesFirstThenWhatIsOpenByItsTermThenWhatIsDone() async throws {
        let site = try await BuiltSite(Self.archive)
        let one = "consultaties/een"
        let two = "consultaties/twee"
        #expect(
            try rows(site) == [
                Row(verslag: two, tekst: "Zorg Een belt terug.", toestand: "te-laat"),
                Row(verslag: one, tekst: "De gemeente stuurt de cijfers.", toestand: "te-laat"),
                Row(verslag: one, tekst: "Zorg Een belt terug.", toestand: "open"),
                Row(verslag: two, tekst: "Iemand zet het verslag op de site.", toestand: "open"),
                Row(verslag: one, tekst: "De zaal is geregeld.", toestand: "afgehandeld"),
                Row(verslag: one, tekst: "Een excursie.", toestand: "vervallen"),
            ])
    }

    @Test(arguments: [("2023-03-31", "open"), ("2023-04-01", "te-laat")])
    func anAgreementIsLateOnTheDayAfterItsTerm(_ day: String, _ state: String) async throws {
        let site = try await BuiltSite(Self.archive, asOf: day)
        let found = try rows(site).filter { $0.tekst.contains("cijfers") }
        #expect(found.map(\.toestand) == [state])
    }

    @Test func everyAgreementLeadsToWhereItWasSaid() async throws {
        let site = try await BuiltSite(Self.archive)
        let table = try #require(site.files["afspraken/afspraken.csv"])
        for line in table.split(separator: "\r\n").dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            for field in fields.suffix(2) {
                let parts = field.split(separator: "#").map(String.init)
                let page = try #require(site.files["\(parts[0])index.html"], "\(field)")
                #expect(page.contains("id=\"\(parts[1])\""), "\(field)")
            }
            let evidence = try #require(fields.last)
            #expect(site.main("afspraken/index.html").contains("href=\"../\(evidence)\""))
        }
    }

    @Test func aLinkInAnAgreementLeadsFromTheRegisterToTheReport() async throws {
        let site = try await BuiltSite(Self.archive)
        #expect(
            site.main("afspraken/index.html").contains("href=\"../consultaties/een/#cijfers\">cijfers</a>"))
        #expect(site.main("consultaties/een/index.html").contains("href=\"#cijfers\">cijfers</a>"))
    }

    @Test func theRegisterIsListedByStateAndByWhoAnswersForWhat() async throws {
        let site = try await BuiltSite(Self.archive)
        let page = site.main("afspraken/index.html")
        for anchor in ["te-laat", "open", "afgehandeld", "vervallen", "van-zorg-een", "van-niemand"] {
            #expect(page.contains("href=\"#\(anchor)\""), "\(anchor)")
            #expect(page.contains("id=\"\(anchor)\""), "\(anchor)")
        }
        #expect(page.contains("data-van=\"van-zorg-een van-secretaris\""))
        #expect(page.contains("<a href=\"../organisaties/gemeente-proef/\">gemeente Proef</a>"))
    }

    @Test func theTwinHasWhatThePageHas() async throws {
        let site = try await BuiltSite(Self.archive)
        let twin = try #require(site.files["afspraken/index.json"])
        let first = """
            {
              "peildatum": "2023-04-05",
              "afspraken": [
                {
                  "verslag": "consultaties/twee",
                  "datum": "2023-02-10",
                  "tekst": "Zorg Een belt terug.",
                  "wie": [
                    "Zorg Een"
                  ],
                  "termijn": "2023-02-20",
                  "status": "open",
                  "toestand": "te-laat",
                  "pad": "afspraken/#twee-afspraak-
            """
        #expect(twin.hasPrefix(first))
    }

    @Test func theHomePageTellsWhatIsLateAndWhereAllIs() async throws {
        let site = try await BuiltSite(Self.archive)
        let home = site.main("index.html")
        #expect(home.contains("href=\"afspraken/\""))
        #expect(home.contains("href=\"afspraken/#twee-afspraak-"))
        #expect(site.files["sitemap.xml"]?.contains("<loc>https://proef.example/afspraken/</loc>") == true)
    }

    @Test func aPageCannotTakeTheAddressOfTheRegister() async throws {
        let site = try await BuiltSite(
            Self.archive + "\n-- content/afspraken.md --\n---\ntitel: Eigen pagina\n---\n")
        #expect(site.messages.contains { $0.contains("adres-dubbel") })
    }

    @Test func withoutAgreementsThereIsNoRegister() async throws {
        let site = try await BuiltSite("-- content/afspraken.md --\n---\ntitel: Eigen pagina\n---\n")
        #expect(site.messages == [])
        #expect(site.files["afspraken/afspraken.csv"] == nil)
        #expect(site.main("afspraken/index.html").contains("Eigen pagina"))
    }
}
