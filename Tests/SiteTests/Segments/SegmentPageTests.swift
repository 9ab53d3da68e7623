import Foundation
import Testing

/// The page of a segment tells all that the site knows of it.
@Suite struct SegmentPageTests {
    private static let records = """
        -- content/trajecten/inkoop.yaml --
        titel: Inkoop
        percelen:
          - {naam: Noord}
          - {naam: Lokaal perceel}
        -- content/segmenten/wmo.yaml --
        titel: Keuzes
        traject: inkoop
        vastgesteld: {datum: 2021-07-02, door: de bestuurders}
        ingangsdatum: 2022-01-01
        elementen:
          - {id: contract, naam: Contract, definitie: De afspraak.}
        segmenten:
          - code: Wmo S1a
            naam: Begeleiding
            keuzes: {contract: {duur: 4 jaar, percelen: [lokaal, Oost]}}
          - {code: Wmo S1b, naam: Logeren, keuzes: {contract: {duur: 4 jaar, percelen: [lokaal, Oost]}}}
          - {code: Wmo S2, naam: Zorg, keuzes: {contract: {duur: 2 jaar}}}
        """

    @Test func `who decided, from when, the process, the lots and who chose the same`() async throws {
        let page = try await BuiltSite(Self.records).main("segmenten/wmo/wmo-s1a/index.html")
        for expected in [
            "<dt>Vastgesteld</dt><dd><time datetime=\"2021-07-02\">2 juli 2021</time></dd>",
            "<dt>Vastgesteld door</dt><dd>de bestuurders</dd>",
            "<dt>Gaat in</dt><dd><time datetime=\"2022-01-01\">1 januari 2022</time></dd>",
            "<dt>Percelen</dt><dd><a href=\"../../../trajecten/inkoop/#perceel-2\">lokaal</a>, Oost</dd>",
            "<dt>Traject</dt><dd><a href=\"../../../trajecten/inkoop/\">Inkoop</a></dd>",
            "Dezelfde keuze: <a href=\"../../../segmenten/wmo/wmo-s1b/\">Wmo S1b</a>",
            "<p>Wmo S1a en Wmo S1b zijn gelijk op alle punten (twee).</p>",
            "<p>Wmo S1a en Wmo S2 verschillen op alle punten (twee): Contract (duur, percelen).</p>",
            "<a href=\"../../../segmenten/wmo/wmo-s1a-wmo-s2/\">Wmo S1a en Wmo S2 naast elkaar</a>",
        ] {
            #expect(page.contains(expected))
        }
    }

    /// A report of a process, or of none.
    private static func report(_ keys: String) -> String {
        """
        -- content/consultaties/2021-06-01-tafel.md --
        ---
        titel: Tafel
        vorm: ontwikkeltafel
        datum: 2021-06-01
        \(keys)
        aanwezigen:
          - groep: Aanbieders
            deelnemers: [{naam: Jan Vermeer, organisatie: zorg-een}]
        ---
        ## Segment S1a

        Geen woord over S1, xS1a of S1ab.

        **Vermeer** vindt het aantal aanbieders voor s1a te klein.

        - En S1b juist te groot.

        Vraag: Wanneer begint S1A?

        Antwoord: In januari.

        ## Rondvraag

        | Segment |
        | --- |
        | S1a |

        """
    }

    private static func places(_ site: BuiltSite, _ segment: String) -> [String] {
        let page = site.main("segmenten/wmo/\(segment)/index.html")
        guard let start = page.range(of: "id=\"besproken\"") else { return [] }
        return page[start.upperBound...].matches(
            of:
                /(?:<p class="regel-titel">([^<]*)<\/p>\n)?<blockquote><p>([^<]*)<\/p><\/blockquote>\n<p class="bijzaak"><a href="([^"]*)"/
        ).map { match in
            let who = match.1.map { "\($0): " } ?? ""
            return who + String(match.2) + " → "
                + match.3.replacing("../../../consultaties/2021-06-01-tafel/", with: "")
        }
    }

    @Test(arguments: ["traject: inkoop", ""])
    func `where its code is named in a report, by whom, with a link to the place`(keys: String) async throws {
        let site = try await BuiltSite(Self.records + "\n" + Self.report(keys))
        #expect(site.messages == [])
        let found = Self.places(site, "wmo-s1a")
        let turn = try #require(
            site.files["consultaties/2021-06-01-tafel/index.html"]?
                .firstMatch(of: /id="(beurt-[0-9a-f]{8})"/)
        ).1
        #expect(
            found == [
                "Segment S1a → #agendapunt-1",
                "Jan Vermeer: Vermeer vindt het aantal aanbieders voor s1a te klein. En S1b juist te groot. → #\(turn)",
                "Wanneer begint S1A? In januari. → #vraag-1",
                "Segment S1a → #agendapunt-2",
            ])
        #expect(Self.places(site, "wmo-s1b").count == 1)
        #expect(Self.places(site, "wmo-s2") == [])
    }

    @Test func `a report of another process means other segments`() async throws {
        let site = try await BuiltSite(
            Self.records + """

                -- content/trajecten/ander.yaml --
                titel: Ander

                """ + Self.report("traject: ander"))
        #expect(Self.places(site, "wmo-s1a") == [])
    }

    @Test func `a report without a process means none where two files have the code`() async throws {
        let site = try await BuiltSite(
            Self.records + """

                -- content/segmenten/jeugd.yaml --
                titel: Jeugd
                segmenten: {code: S1a, naam: Verblijf, keuzes: {contract: Kort}}

                """ + Self.report(""))
        #expect(Self.places(site, "wmo-s1a") == [])
    }

    @Test func `a page that links to it is named`() async throws {
        let site = try await BuiltSite(
            Self.records + """

                -- content/memos/m.md --
                ---
                titel: Memo over logeren
                datum: 2022-12-20
                ---
                Zie [logeren](/segmenten/wmo/wmo-s1b/).
                """)
        let page = site.main("segmenten/wmo/wmo-s1b/index.html")
        #expect(page.contains("Verwijzen naar deze pagina") && page.contains("Memo over logeren"))
    }
}
