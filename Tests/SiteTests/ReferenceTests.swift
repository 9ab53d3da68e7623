import Testing

/// A reference leads to one published record of a fitting kind, or its author is told.
@Suite struct ReferenceTests {
    @Test(arguments: [
        ("trajecten/inkoop-wmo", [String]()),
        ("inkoop-wmo", []),
        ("Inkoop-WMO", []),
        ("/trajecten/inkoop-wmo/", []),
        (
            "inkop-wmo",
            [
                "verwijzing-onbekend: 'traject: inkop-wmo' bestaat niet; bedoelt u 'inkoop-wmo'? — verwijs naar een id dat bestaat"
            ]
        ),
        (
            "trajecten/inkoop-wm",
            [
                "verwijzing-onbekend: 'traject: trajecten/inkoop-wm' bestaat niet; bedoelt u 'trajecten/inkoop-wmo'?"
                    + " — verwijs naar een id dat bestaat"
            ]
        ),
        (
            "zorg-een",
            [
                "verwijzing-soort: 'traject: zorg-een' is een organisatie, hier hoort een 'traject'"
                    + " — verwijs naar een stuk van die soort, of haal de verwijzing weg"
            ]
        ),
        (
            "geheim",
            [
                "verwijzing-verborgen: 'traject: geheim' wordt niet gepubliceerd, dus deze verwijzing komt niet op de site"
                    + " — publiceer het stuk, of haal de verwijzing weg"
            ]
        ),
    ])
    func aReferenceIsUnderstoodOrExplained(_ written: String, _ expected: [String]) async throws {
        let site = try await BuiltSite(
            """
            -- content/trajecten/inkoop-wmo.yaml --
            titel: Inkoop Wmo
            -- content/trajecten/geheim.yaml --
            titel: Geheim
            concept: ja
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            traject: \(written)
            ---
            """)
        #expect(site.messages == expected.map { "content/memos/x.md:4:10: \($0)" })
    }

    @Test func theLastPartOfAnIdMustBeOfOneRecordOnly() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/januari.md --
            ---
            titel: Memo
            datum: 2022-01-20
            ---
            -- content/consultaties/januari.md --
            ---
            titel: Verslag
            datum: 2022-01-20
            vorm: overleg
            ---
            -- content/toezeggingen.yaml --
            - tekst: Wij komen erop terug.
              door: wethouder
              datum: 2021-12-01
              status: afgedaan
              afgedaan-met: januari
            """)
        #expect(
            site.messages == [
                "content/toezeggingen.yaml:5:17: verwijzing-dubbelzinnig: 'afgedaan-met: januari' kan naar meer dan één stuk verwijzen:"
                    + " 'memos/januari' en 'consultaties/januari' — schrijf het hele id"
            ])
    }

    @Test func allMistakesOfARunAreReportedSortedByPlace() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/b.md --
            ---
            titel: Memo
            datum: 2022-13-20
            traject: niets
            ---
            -- content/memos/a.md --
            ---
            titel: Memo
            datum: 2022-12-20
            projecten: [b9]
            organisatie: gemeente-prof
            ---
            """)
        #expect(
            site.messages.map { String($0.prefix { $0 != " " }) } == [
                "content/memos/a.md:4:13:", "content/memos/a.md:5:14:", "content/memos/b.md:3:8:",
                "content/memos/b.md:4:10:",
            ])
    }
}
