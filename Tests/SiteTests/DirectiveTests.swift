import Testing

/// What a directive shows must be there, or its author is told at the value that is wrong.
@Suite struct DirectiveTests {
    private static let records = """
        -- content/raadsstukken/planning.yaml --
        titel: Planning
        stukken:
          - product: Memo
            verwacht: 2023-05
        -- content/segmenten/keuzes.yaml --
        titel: Keuzes
        elementen:
          - {id: contract, naam: Contract}
        segmenten:
          - {code: S1, naam: Een, keuzes: {contract: Kort}}
        -- content/begrippen.yaml --
        - term: Wet maatschappelijke ondersteuning
          afkorting: Wmo
          definitie: Een wet.
          aliassen: [zorgwet]
        """

    /// A memo with a text from line 5 on.
    private static func site(_ text: String) async throws -> BuiltSite {
        try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            ---
            \(text)
            \(records)
            """)
    }

    @Test(arguments: [
        (
            "::tijdlijn{bron=planing}",
            "5:17: verwijzing-onbekend: 'bron=planing' bestaat niet; bedoelt u 'planning'?"
                + " — verwijs naar een id dat bestaat"
        ),
        (
            "> ::tijdlijn{bron=\"keuzes\"}",
            "5:20: verwijzing-soort: 'bron=keuzes' is een segmentkeuzes, hier hoort een 'tijdlijn'"
                + " — verwijs naar een stuk van die soort, of haal de verwijzing weg"
        ),
        (
            "::tijdlijn{bron=planning peildatum=20-12-2022}",
            "5:36: waarde-ongeldig: 'peildatum=20-12-2022' is geen datum — schrijf 2022-12-20"
        ),
        (
            "::tijdlijn{bron=planning peildatum=morgen}",
            "5:36: waarde-ongeldig: 'peildatum=morgen' is geen datum — schrijf een datum als 2022-12-20"
        ),
        (
            "::tijdlijn{bron=planning alleen=gereed,verwcht}",
            "5:40: waarde-onbekend: 'alleen' kent 'verwcht' niet; bedoelt u 'verwacht'?"
                + " — kies uit 'gereed', 'verwacht', 'te-laat', 'vervallen' of 'aangehouden'"
        ),
        (
            "::segmenten{bron=keuzes elementen=\"Contract, duur\"}",
            "5:46: waarde-onbekend: 'elementen' kent 'duur' niet — kies uit 'contract'"
        ),
        (
            "::begrippen{termen=zorgwt}",
            "5:20: waarde-onbekend: 'termen' kent 'zorgwt' niet"
                + " — kies uit 'Wet maatschappelijke ondersteuning'"
        ),
        (
            "::planning{traject=wmo}",
            "5:20: verwijzing-onbekend: 'traject=wmo' bestaat niet — verwijs naar een id dat bestaat"
        ),
        (
            "::vragen",
            "5:1: instructie-misplaatst: '::vragen' werkt alleen in een verslag"
                + " — haal de regel weg, of verplaats hem naar een verslag"
        ),
        (
            "Tekst[^1].\n\n[^1]: Noot.\n\n    ::begrippen",
            "9:5: instructie-misplaatst: '::begrippen' kan niet in een voetnoot staan"
                + " — verplaats de regel naar de tekst zelf"
        ),
        (
            "é :begrip[woord]{term=zorgwt}",
            "5:23: verwijzing-onbekend: het begrip 'zorgwt' staat niet in 'begrippen.yaml'; bedoelt u 'zorgwet'?"
                + " — voeg het begrip daar toe, of noem met 'term=…' een begrip dat er staat"
        ),
        (
            "De :begrip[Wmoo].",
            "5:4: verwijzing-onbekend: het begrip 'Wmoo' staat niet in 'begrippen.yaml'; bedoelt u 'Wmo'?"
                + " — voeg het begrip daar toe, of noem met 'term=…' een begrip dat er staat"
        ),
        (
            "De :begrip{term=Wmo}.",
            "5:4: instructie-ongeldig: ':begrip' heeft geen tekst tussen rechte haken — schrijf ':begrip[woord]'"
        ),
    ])
    func aMistakeIsToldAtItsValue(_ text: String, _ expected: String) async throws {
        #expect(try await Self.site(text).messages == ["content/memos/x.md:\(expected)"])
    }

    @Test(arguments: [
        ":begrip[wmo]", ":begrip[Zorgwet]", ":begrip[de wet]{term=\"wet maatschappelijke ondersteuning\"}",
        "::segmenten{bron=keuzes elementen=Contract}", "::tijdlijn{bron=planning alleen=Verwacht}",
    ])
    func whatIsThereIsShown(_ text: String) async throws {
        #expect(try await Self.site(text).messages == [])
    }

    @Test func aDirectiveInAValueIsToldAtItsPlace() async throws {
        let site = try await BuiltSite(
            """
            \(Self.records)
            -- content/projecten.yaml --
            - code: A1
              naam: Zorgroutes
              toelichting: |
                Zie :begrip[Wmoo].

                ::tijdlijn{bron=planning}
            """)
        #expect(
            site.messages == [
                "content/projecten.yaml:4:9: verwijzing-onbekend: het begrip 'Wmoo' staat niet in "
                    + "'begrippen.yaml'; bedoelt u 'Wmo'? — voeg het begrip daar toe, of noem met 'term=…' "
                    + "een begrip dat er staat",
                "content/projecten.yaml:6:5: instructie-misplaatst: 'tijdlijn' kan niet in deze tekst staan, "
                    + "alleen in de tekst van een pagina — haal de regel weg, of verplaats hem naar de tekst "
                    + "van een pagina",
            ])
    }
}
