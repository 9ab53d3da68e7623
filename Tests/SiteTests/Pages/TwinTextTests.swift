import Testing

/// What a twin says is all that the page says, without what is redacted.
@Suite struct TwinTextTests {
    @Test func theTextOfATwinHoldsNotesTitlesOfBoxesAndMarksOfRedactions() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            ---
            De heer :lak[Geheimnis]{grond=5.1.2e} belde.[^1]

            :::kader[Goed om te weten]
            Alles is open.
            :::

            [^1]: Op :lak[woensdag]{grond=5.1.2i}.
            """)
        #expect(site.messages == [])
        let text =
            #""tekst": "De heer [art. 5.1.2e Woo] belde.[1]\nGoed om te weten\nAlles is open.\n"#
            + #"[1] Op [art. 5.1.2i Woo].""#
        #expect(site.files["memos/x/index.json"]?.contains(text) == true)
        for (path, text) in site.files {
            #expect(!text.contains("Geheimnis") && !text.contains("woensdag"), "\(path)")
        }
    }

    @Test func redactionsLeaveAMarkInAllThatIsFoundInMinutes() async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/x.md --
            ---
            titel: Overleg
            datum: 2022-12-20
            vorm: overleg
            aanwezigen:
              - deelnemers: [{naam: Jo Spreker, organisatie: zorg-een}]
            ---
            ## Rondvraag met :lak[Geheimnis]{grond=5.1.2e}

            De heer **Spreker** noemt :lak[Geheimnis]{grond=5.1.2e} als voorbeeld.

            ## Afspraken

            - Bellen met :lak[Geheimnis]{grond=5.1.2e} in mei.

            ## Vragen

            Vraag: wie is :lak[Geheimnis]{grond=5.1.2e}? Antwoord: dat is :lak[Geheimnis]{grond=5.1.2e}.

            ## Stelling A: het kan

            - Ja, zegt :lak[Geheimnis]{grond=5.1.2e} ook.
            """)
        #expect(site.messages == [])
        let twin = site.files["consultaties/x/index.json"] ?? ""
        for text in [
            "\"titel\": \"Rondvraag met [art. 5.1.2e Woo]\"", "noemt [art. 5.1.2e Woo] als voorbeeld.\"",
            "\"tekst\": \"Bellen met [art. 5.1.2e Woo] in mei.\"", "\"vraag\": \"wie is [art. 5.1.2e Woo]?\"",
            "\"antwoord\": \"dat is [art. 5.1.2e Woo].\"", "\"Ja, zegt [art. 5.1.2e Woo] ook.\"",
        ] {
            #expect(twin.contains(text), "\(text)")
        }
        #expect(site.main("organisaties/zorg-een/index.html").contains("[art. 5.1.2e Woo]"))
        for (path, text) in site.files { #expect(!text.contains("Geheimnis"), "\(path)") }
    }

    @Test func theWordsOfATermStandInTheTwinOfAgreementsAndPledges() async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/x.md --
            ---
            titel: Overleg
            datum: 2022-12-20
            vorm: overleg
            afspraken:
              - tekst: Bellen
                termijn: 2023-06
                aanduiding: voor de zomer
            ---
            -- content/toezeggingen.yaml --
            - tekst: Melden
              door: college
              datum: 2022-12-20
              termijn: 2023-09
              aanduiding: na de zomer
              status: open
            """)
        #expect(site.messages == [])
        #expect(
            site.files["consultaties/x/index.json"]?.contains(
                "\"termijn\": \"2023-06\",\n      \"aanduiding\": \"voor de zomer\",") == true)
        #expect(
            site.files["toezeggingen/index.json"]?.contains(
                "\"termijn\": \"2023-09\",\n      \"aanduiding\": \"na de zomer\",") == true)
    }
}
