import Testing

/// Every record has one address, and nobody shares one.
@Suite struct AddressTests {
    @Test func aRecordStandsUnderItsFolderAndFileName() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/2022-12-20-Tweede Memo.md --
            ---
            titel: Tweede memo
            datum: 2022-12-20
            ---
            Tekst.
            """)
        #expect(site.messages == [])
        #expect(site.files.keys.contains("memos/2022-12-20-tweede-memo/index.html"))
        #expect(site.files.keys.contains("memos/2022-12-20-tweede-memo/index.json"))
        #expect(site.files.keys.contains("memos/index.html"))
    }

    @Test func twoRecordsOnOneAddressAreAnErrorAtTheSecond() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/a.md --
            ---
            titel: Een
            datum: 2022-12-20
            ---
            -- content/memos/b.md --
            ---
            titel: Twee
            datum: 2022-12-21
            slug: a
            ---
            """)
        #expect(
            site.messages == [
                "content/memos/b.md:0:0: adres-dubbel: het adres '/memos/a/' is al van 'content/memos/a.md' — geef een van beide"
                    + " een andere naam of code, of een eigen 'slug'"
            ])
    }

    @Test func filesBesideAnIndexGoWithItsPage() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/map/index.md --
            ---
            titel: Memo
            datum: 2022-12-20
            slug: elders
            bijlagen:
              - titel: Cijfers
                bestand: cijfers.csv
            ---
            -- content/memos/map/cijfers.csv --
            a,b
            """)
        #expect(site.messages == [])
        #expect(site.files["memos/elders/cijfers.csv"] == "a,b\n")
        #expect(site.main("memos/elders/index.html").contains("href=\"../../memos/elders/cijfers.csv\""))
    }

    @Test func anOldAddressLeadsToThePage() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/nieuw.md --
            ---
            titel: Memo
            datum: 2022-12-20
            aliassen: [/nieuws/oud/, /oud.html]
            ---
            """)
        #expect(site.messages == [])
        #expect(site.files["nieuws/oud/index.html"]?.contains("../../memos/nieuw/") == true)
        #expect(site.files["oud.html"]?.contains("url=memos/nieuw/") == true)
        #expect(site.files["_redirects"] == "/nieuws/oud/ /memos/nieuw/ 301\n/oud.html /memos/nieuw/ 301\n")
    }

    @Test(arguments: ["concept: ja", "publicatie-vanaf: 2023-04-06"])
    func whatIsNotPublishedYetIsNowhere(_ key: String) async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/geheim.md --
            ---
            titel: Nog niet openbaar
            datum: 2022-12-20
            trefwoorden: [verrassing]
            \(key)
            ---
            Tekst.
            -- content/memos/open.md --
            ---
            titel: Wel openbaar
            datum: 2022-12-21
            ---
            """)
        #expect(site.messages == [])
        for (path, text) in site.files {
            #expect(!path.contains("geheim") && !path.contains("verrassing"))
            #expect(!text.contains("Nog niet openbaar"), "\(path)")
        }
    }

    @Test func draftsAreBuiltWhenAskedFor() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: In de maak
            datum: 2022-12-20
            concept: ja
            ---
            """, drafts: true)
        #expect(site.files.keys.contains("memos/x/index.html"))
    }
}
