import Testing

/// A site puts files of its own in the places of the theme's.
@Suite struct ThemeTests {
    private static let page = """
        -- content/over.md --
        ---
        titel: Over
        ---
        Tekst.
        """

    @Test func aTemplateOfTheSameNameTakesThePlaceOfTheThemes() async throws {
        let site = try await BuiltSite(
            """
            \(Self.page)
            -- templates/pages/pagina.html --
            <main>Eigen: {{pagina.titel}}</main>
            """)
        #expect(site.messages == [])
        #expect(site.files["over/index.html"] == "<main>Eigen: Over</main>\n")
    }

    @Test func aMistypedNameSaysWhichNamesThereAre() async throws {
        let site = try await BuiltSite(
            """
            \(Self.page)
            -- templates/pages/pagina.html --
            <main>
              {{pagina.tietel}}
            </main>
            """)
        #expect(site.messages.count == 1)
        #expect(site.messages.first?.hasPrefix("templates/pages/pagina.html:2:") == true)
        #expect(site.messages.first?.contains("sjabloon-naam: 'pagina' heeft geen 'tietel'") == true)
        #expect(site.messages.first?.contains("'titel'") == true)
        #expect(site.files.isEmpty)
    }

    @Test func aPhraseOfTheSiteTakesThePlaceOfTheThemes() async throws {
        let site = try await BuiltSite(
            """
            \(Self.page)
            -- templates/texts/nl.yaml --
            zin-home: "Voorpagina"
            """)
        #expect(site.messages == [])
        #expect(site.files["over/index.html"]?.contains("Voorpagina") == true)
    }

    @Test func aPhraseThatNothingUsesIsAnErrorWithTheNearest() async throws {
        let site = try await BuiltSite(
            """
            \(Self.page)
            -- templates/texts/nl.yaml --
            zin-hom: "Voorpagina"
            """)
        #expect(
            site.messages == [
                "templates/texts/nl.yaml:1:1: tekst-onbekend: de tekst 'zin-hom' wordt nergens gebruikt; bedoelt u 'zin-home' "
                    + "of 'zin-vorm'?"
                    + " — verbeter de sleutel, of haal hem weg"
            ])
    }

    @Test func aFileThatTakesNoPlaceIsAWarning() async throws {
        let site = try await BuiltSite(
            """
            \(Self.page)
            -- templates/pages/pagna.html --
            <p>x</p>
            """)
        #expect(site.messages.count == 1)
        #expect(site.messages.first?.contains("sjabloon-ongebruikt") == true)
    }

    @Test func anAssetHasTheHashOfItsContentInItsName() async throws {
        let site = try await BuiltSite(
            """
            \(Self.page)
            -- templates/assets/eigen.css --
            body { color: red }
            """)
        let path = try #require(site.files.keys.first { $0.hasPrefix("assets/eigen.") })
        #expect(path.wholeMatch(of: /assets\/eigen\.[0-9a-f]{12}\.css/) != nil)
        #expect(site.files["over/index.html"]?.contains("href=\"../\(path)\"") == true)
    }

    @Test func anEnglishSiteSpeaksEnglish() async throws {
        let site = try await BuiltSite(
            """
            -- content/site.yaml --
            \(BuiltSite.site)
            taal: en
            \(Self.page)
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            projecten: b9
            ---
            """)
        #expect(
            site.messages == [
                "content/memos/x.md:4:12: verwijzing-onbekend: 'projecten: b9' does not exist — refer to an id that exists"
            ])
    }
}
