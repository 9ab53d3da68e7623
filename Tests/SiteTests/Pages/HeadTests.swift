import Testing

/// What the head of a page and the lists say of it.
@Suite struct HeadTests {
    private func head(_ keys: String, _ text: String) async throws -> String {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            \(keys)
            ---
            \(text)
            """)
        #expect(site.messages == [])
        return site.files["memos/x/index.html"] ?? ""
    }

    @Test func aDescriptionIsHowTheTextBegins() async throws {
        let page = try await head(
            "datum: 2022-12-20",
            """
            ## Aanleiding

            De raad vroeg om *een overzicht*. Dat is dit. En dan nog een zin die te lang is om er geheel bij te \
            kunnen staan, want hij gaat maar door en door tot voorbij de grens van wat past.
            """)
        #expect(
            page.contains(
                "<meta name=\"description\" content=\"De raad vroeg om een overzicht. Dat is dit.\">"))
        #expect(page.contains("\"description\":\"De raad vroeg om een overzicht. Dat is dit.\""))
    }

    @Test func aLongSentenceIsCutAtAWord() async throws {
        let page = try await head("datum: 2022-12-20", String(repeating: "langwoord ", count: 30))
        let description = page.firstMatch(of: /name="description" content="([^"]*)"/)?.1 ?? ""
        #expect(description.hasSuffix("langwoord…"))
        #expect(description.count < 165)
    }

    @Test(arguments: [("2022-12-20", "2022-12-20"), ("2022-12", "2022-12"), ("2022", "2022")])
    func aDateIsAsPreciseAsItWasWritten(_ written: String, _ shown: String) async throws {
        let page = try await head("datum: \(written)", "Tekst.")
        #expect(page.contains("\"datePublished\":\"\(shown)\""))
    }

    @Test(arguments: ["2022-Q4", "2022-11/2022-12"])
    func whatSchemaHasNoFormForIsLeftOut(_ written: String) async throws {
        #expect(try await !head("datum: \(written)", "Tekst.").contains("datePublished"))
    }

    @Test func everyKindOfPageSaysWhatItIs() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            trefwoorden: [zorg]
            ---
            -- content/consultaties/v.md --
            ---
            titel: Overleg
            datum: 2022-11/2022-12
            vorm: overleg
            aanvang: "09:15"
            ---
            -- content/trajecten/t.yaml --
            titel: Inkoop
            -- content/over.md --
            ---
            titel: Over
            ---
            -- content/begrippen.yaml --
            - {term: Perceel, definitie: Deel.}
            -- content/toezeggingen.yaml --
            - {tekst: Melden, door: college, datum: 2022-12-20, status: open}
            """)
        #expect(site.messages == [])
        for (path, type) in [
            ("memos/x/", "Report"), ("consultaties/v/", "Event"), ("trajecten/t/", "Project"),
            ("over/", "WebPage"),
            ("begrippen/", "DefinedTermSet"), ("toezeggingen/", "CollectionPage"),
            ("toezeggingen/", "Dataset"), ("open-data/", "DataCatalog"), ("memos/", "CollectionPage"),
            ("trefwoorden/zorg/", "CollectionPage"),
            ("organisaties/gemeente-proef/", "GovernmentOrganization"),
        ] {
            let page = site.files[path + "index.html"] ?? ""
            #expect(page.contains("\"@type\":\"\(type)\""), "\(path)")
            #expect(page.contains("\"@type\":\"BreadcrumbList\""), "\(path)")
        }
        #expect(
            site.files["consultaties/v/index.html"]?.contains(
                "\"startDate\":\"2022-11\",\"endDate\":\"2022-12\"") == true)
    }
}
