import Testing

/// What is not public is in no file of the site, of any kind.
@Suite struct PrivacyTests {
    @Test func addressesAndNumbersOfPeopleAreInNoFile() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            steller:
              naam: Jo Voorbeeld
              e-mail: jo@proef.example
              telefoon: "0118 123 456"
            ---
            """)
        #expect(site.messages == [])
        #expect(site.main("memos/x/index.html").contains("Jo Voorbeeld"))
        for (path, text) in site.files {
            #expect(!text.contains("jo@proef.example") && !text.contains("123 456"), "\(path)")
        }
    }

    @Test func aNameThatIsNotPublicGivesWayToTheRole() async throws {
        let site = try await BuiltSite(
            """
            -- content/consultaties/x.md --
            ---
            titel: Overleg
            datum: 2022-12-20
            vorm: overleg
            aanwezigen:
              - groep: Aanbieders
                deelnemers:
                  - naam: Kim Verborgenhuis
                    rol: locatiemanager
                    organisatie: zorg-een
                    openbaar: nee
            ---
            ## Rondvraag

            Mevrouw **Verborgenhuis** vraagt naar de tarieven.
            """)
        #expect(site.messages == [])
        for (path, text) in site.files { #expect(!text.contains("Verborgenhuis"), "\(path)") }
        #expect(site.main("consultaties/x/index.html").contains("locatiemanager"))
        #expect(site.files["organisaties/zorg-een/index.json"]?.contains("tarieven") == true)
    }

    @Test func anAddressInTheTextIsAWarningUnlessItMayAppear() async throws {
        let page = """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            ---
            Schrijf naar iemand@proef.example of bel 06-12345678.
            """
        let warned = try await BuiltSite(page)
        #expect(
            warned.messages.map { String($0.prefix(60)) } == [
                "content/memos/x.md:5:14: persoonsgegeven: 'iemand@proef.exam",
                "content/memos/x.md:5:42: persoonsgegeven: '06-12345678' lijk",
            ])
        let allowed = try await BuiltSite(
            """
            -- content/site.yaml --
            \(BuiltSite.site)
            privacy:
              toegestaan: [iemand@proef.example, "0612345678"]
            \(page)
            """)
        #expect(allowed.messages == [])
    }

    @Test func aLineBreakBeforeAnAddressIsNotOfIt() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            ---
            Schrijf.

            iemand@proef.example of 06-12345678
            """)
        #expect(site.messages.count == 2)
        #expect(site.messages.allSatisfy { !$0.contains("niemand@") })
    }

    @Test func ofManyPrivateAddressesEachThatStandsInATextIsAnError() async throws {
        let people = (1...300).map { "  - {naam: Persoon \($0), e-mail: p\($0)@proef.example}" }
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            steller:
            \(people.joined(separator: "\n"))
            ---
            Schrijf naar p7@proef.example of naar p250@proef.example, niet naar p301@proef.example.
            """)
        #expect(
            site.messages.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
                "content/memos/x.md:306:14: naam-niet-openbaar:",
                "content/memos/x.md:306:39: naam-niet-openbaar:",
                "content/memos/x.md:306:69: persoonsgegeven:",
            ])
    }

    /// A memo of somebody whose number is not public, and a project that shows it all the same.
    private static func signed(_ project: String) -> String {
        """
        -- content/memos/x.md --
        ---
        titel: Memo
        datum: 2022-12-20
        projecten: [A1]
        steller: {naam: Kim Verborgenhuis, rol: adviseur, telefoon: 0118 123456}
        ---
        -- content/projecten.yaml --
        - code: A1
          naam: Zorgroutes
          toelichting: \(project)
        """
    }

    @Test func aNumberThatLeaksIsToldWhereItStandsOnce() async throws {
        let site = try await BuiltSite(Self.signed("Vraag het via 0118 123456."))
        #expect(
            site.messages == [
                "content/projecten.yaml:3:30: naam-niet-openbaar: een telefoonnummer dat niet openbaar is, komt op deze "
                    + "pagina te staan — haal het weg uit de tekst, of zet 'openbaar: ja' bij de persoon "
                    + "als dat mag"
            ])
    }

    @Test func aLeakIsNotLaidAtTheKeyThatNamesThePersonRightly() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            steller: {naam: "Kim Verborgenhuis", rol: adviseur, telefoon: 0118 123456}
            samenvatting: Schrijver bereikbaar via 0118 123456.
            ---
            """)
        #expect(
            site.messages.map { String($0.prefix(46)) } == ["content/memos/x.md:5:40: naam-niet-openbaar: e"])
    }

    @Test func anAddressOfAListIsToldAtItsRecord() async throws {
        let site = try await BuiltSite(
            """
            -- content/toezeggingen.yaml --
            - tekst: Schrijf naar iemand@proef.example.
              door: college
              datum: 2022-12-20
            """)
        #expect(
            site.messages.map { String($0.prefix(58)) } == [
                "content/toezeggingen.yaml:1:23: persoonsgegeven: 'iemand@p"
            ])
    }

    @Test func howToReactIsGoneAfterTheTerm() async throws {
        let page = """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            reactie:
              tot: 2023-01-31
              via: reacties@proef.example
              toelichting: Noem uw organisatie.
            ---
            """
        let open = try await BuiltSite(page, asOf: "2023-01-31")
        #expect(open.main("memos/x/index.html").contains("mailto:reacties@proef.example"))
        #expect(open.main("memos/x/index.html").contains("tot en met dinsdag 31 januari 2023"))
        let closed = try await BuiltSite(page, asOf: "2023-02-01")
        for (path, text) in closed.files {
            #expect(!text.contains("reacties@") && !text.contains("Noem uw organisatie"), "\(path)")
        }
        #expect(closed.files["memos/x/index.json"]?.contains("\"toestand\": \"gesloten\"") == true)
    }
}
