import Testing

/// A project says how it stands in one line, and shows all that was agreed and promised about it; a series says
/// how far its rhythm was kept.
@Suite struct ProjectStateTests {
    private static let archive = """
        -- content/site.yaml --
        naam: Proefsite
        organisatie: gemeente-proef
        basis-url: https://proef.example
        reeksen: [{id: voortgang, titel: Voortgang, ritme: P4M}]
        -- content/projecten.yaml --
        - {code: A1, naam: Toegang}
        - {code: B2, naam: Wijken}
        -- content/raadsstukken/zorg.yaml --
        titel: Raadsstukken zorg
        stukken:
          - {product: Plan, project: A1, geleverd: 2022-10}
          - {product: Verslag, project: A1, verwacht: 2023-02}
          - {product: Nota, project: A1, verwacht: 2023-09}
        -- content/consultaties/tafel.md --
        ---
        titel: Tafel
        datum: 2023-01-10
        vorm: overleg
        projecten: A1
        afspraken: [{tekst: Zorg Een belt., termijn: 2023-02-01}]
        ---
        -- content/toezeggingen.yaml --
        - {tekst: Er komt een overzicht., door: wethouder, datum: 2022-02-09, waar: memos/een}
        - {tekst: Iets anders., door: wethouder, datum: 2022-02-09}
        -- content/memos/een.md --
        ---
        {titel: Eerste, datum: 2022-06-01, reeks: voortgang, nummer: 1, projecten: A1}
        ---
        -- content/memos/twee.md --
        ---
        {titel: Tweede, datum: 2022-10-01, reeks: voortgang, nummer: 2}
        ---
        -- content/memos/drie.md --
        ---
        {titel: Derde, datum: 2023-02-02, reeks: voortgang, nummer: 3}
        ---
        """

    @Test func `the state counts documents and agreements`() async throws {
        let page = try await BuiltSite(Self.archive).main("projecten/a1/index.html")
        #expect(
            page.contains(
                "<b>Stand</b> Raadsstukken: 1 gereed, 1 verwacht, 1 te laat. Afspraken: 1 te laat.</p>"))
        #expect(page.contains("Zorg Een belt."))
        #expect(page.contains("Er komt een overzicht."))
        #expect(!page.contains("Iets anders."))
    }

    @Test func `a project of which nothing is known has no state`() async throws {
        let page = try await BuiltSite(Self.archive).main("projecten/b2/index.html")
        #expect(!page.contains("projectstand"))
    }

    @Test func `a memo a day too late did not keep the rhythm`() async throws {
        let page = try await BuiltSite(Self.archive).main("memos/drie/index.html")
        #expect(page.contains("<p>Beloofd: elke vier maanden. Op tijd na de vorige: 1 van 2.</p>"))
    }
}
