import Foundation
import Testing

/// Choices that replace earlier ones say what changed.
@Suite struct VersionTests {
    private static let records = """
        -- content/segmenten/oud.yaml --
        titel: Keuzes 2022
        elementen:
          - {id: contract, naam: Contract, definitie: De afspraak met aanbieders., opties: [vrij, vast]}
          - {id: toegang, naam: Toegang}
        segmenten:
          - code: S1a
            naam: Begeleiding
            domein: Wmo
            doelgroep: Voor volwassenen met een vraag.
            producten: [begeleiding, dagbesteding]
            keuzes:
              contract:
                duur: 3 + 1 jaar
                percelen: [noord, zuid]
                toetreding: nee
                aanbieders: {lokaal: max 30, regionaal: 10-20, kern: naar behoefte}
                vorm: open house
              toegang: De toegang bepaalt wat er nodig is.
          - {code: S2, naam: Logeren, keuzes: {toegang: Minimaal.}}
          - {code: S4, naam: Zorg, keuzes: {contract: Vrij.}}
        -- content/segmenten/nieuw.yaml --
        titel: Keuzes 2024
        elementen:
          - {id: contract, naam: Contract, definitie: De afspraak met de aanbieders., opties: [vast, vrij]}
          - {id: vervoer, naam: Vervoer}
        segmenten:
          - code: s1A
            naam: Begeleiding thuis
            domein: Wmo
            doelgroep: Voor *alle* volwassenen met een vraag.
            producten: [dagbesteding, logeren]
            keuzes:
              contract:
                duur: 3 + 1 + 1 jaar
                percelen: [zuid, noord]
                toetreding: ja
                aanbieders: {Lokaal: 35, kern: 4}
                formule: p x t
              vervoer: Zelf.
          - {code: S2, naam: Logeren, keuzes: {contract: {vorm: open house}}}
          - {code: S3, naam: Nieuw, keuzes: {vervoer: Zelf.}}
          - {code: S4, naam: Zorg, keuzes: {contract: Vrij.}}
        vervangt: oud
        """

    @Test func `what changed stands in sentences, by element and segment`() async throws {
        let site = try await BuiltSite(Self.records)
        #expect(site.messages == [])
        #expect(
            Self.changes(on: site.main("segmenten/nieuw/index.html")) == """
                Veranderd ten opzichte van ‘Keuzes 2022’
                Segmenten: 2 gewijzigd, 1 nieuw, 1 gelijk gebleven. De vorige versie: Keuzes 2022.
                # Contract gewijzigd
                - Betekenis: de tekst is gewijzigd. De afspraak met +de+ aanbieders.
                - Mogelijkheden: de volgorde is nu vast, vrij.
                # Vervoer nieuw
                # Toegang vervallen
                # s1A: Begeleiding thuis gewijzigd
                - Naam: van Begeleiding naar Begeleiding thuis.
                - Doelgroep: de tekst is gewijzigd. Voor +alle+ volwassenen met een vraag.
                - Hulp die erbij hoort: nieuw is logeren; vervallen is begeleiding.
                Contract
                - Duur: van 3 + 1 jaar naar 3 + 1 + 1 jaar.
                - Percelen: de volgorde is nu zuid, noord.
                - Tussentijds toetreden: van niet mogelijk naar mogelijk.
                - Lokaal: van maximaal 30 naar 35 aanbieders.
                - Aanbieders kern: van naar behoefte naar 4.
                - Aanbieders regionaal: eerst 10 tot 20, nu niet meer vastgelegd.
                - Vorm: eerst open house, nu niet meer vastgelegd.
                - Formule: eerst niet vastgelegd, nu p x t.
                Vervoer
                - Keuze: eerst niet vastgelegd, nu ‘Zelf.’
                Toegang
                - Keuze: eerst ‘De toegang bepaalt wat er nodig is.’, nu niet meer vastgelegd.
                # S2: Logeren gewijzigd
                Contract
                - Vorm: eerst niet vastgelegd, nu open house.
                Toegang
                - Keuze: eerst ‘Minimaal.’, nu niet meer vastgelegd.
                # S3: Nieuw nieuw
                """)
    }

    @Test func `both versions lead to each other`() async throws {
        let site = try await BuiltSite(Self.records)
        #expect(
            site.main("segmenten/oud/index.html").contains(
                "<dt>Vervangen door</dt><dd><a href=\"../../segmenten/nieuw/\">Keuzes 2024</a>"))
        #expect(
            site.main("segmenten/nieuw/index.html").contains(
                "<dt>Vervangt</dt><dd><a href=\"../../segmenten/oud/\">Keuzes 2022</a>"))
        let twin = site.files["segmenten/oud/index.json"]?.filter { !$0.isWhitespace }
        #expect(twin?.contains("\"vervangen-door\":[\"segmenten/nieuw\"]") == true)
        // A segment has its own changes, and leads to itself as it was.
        let segment = site.main("segmenten/nieuw/s1a/index.html")
        #expect(segment.contains("<a href=\"../../../segmenten/oud/s1a/\">Keuzes 2022</a>"))
        #expect(segment.contains("Lokaal: van maximaal 30 naar 35 aanbieders."))
        #expect(site.main("segmenten/nieuw/s3/index.html").contains("Dit segment is nieuw."))
    }

    @Test func `a version that is not published is not compared with`() async throws {
        let site = try await BuiltSite(
            Self.records.replacing("titel: Keuzes 2022\n", with: "titel: Keuzes 2022\nconcept: ja\n"))
        let all = site.files.values.joined()
        #expect(!all.contains("id=\"versieverschil\"") && !all.contains("\"wijzigingen\""))
        #expect(!all.contains("Dagbesteding") && !all.contains("max 30"))
    }

    @Test func `versions that replace each other, or themselves, do no harm`() async throws {
        let site = try await BuiltSite(
            """
            -- content/segmenten/a.yaml --
            titel: A
            segmenten: {code: S, naam: N, keuzes: {x: Een}}
            vervangt: b
            -- content/segmenten/b.yaml --
            titel: B
            segmenten: {code: S, naam: N, keuzes: {x: Een}}
            vervangt: a
            -- content/segmenten/c.yaml --
            titel: C
            segmenten: {code: S, naam: N, keuzes: {x: Een}}
            vervangt: c
            """)
        #expect(site.main("segmenten/a/index.html").contains("Er is niets veranderd."))
        #expect(site.main("segmenten/a/s/index.html").contains("Dit segment is gelijk gebleven."))
        #expect(!site.main("segmenten/c/index.html").contains("versieverschil"))
    }

    @Test func `the same is said in English`() async throws {
        let site = try await BuiltSite(
            "-- content/site.yaml --\n\(BuiltSite.site)taal: en\n" + Self.records)
        let changes = Self.changes(on: site.main("segmenten/nieuw/index.html"))
        #expect(changes.contains("- Lokaal: from at most 30 to 35 providers."))
        #expect(
            changes.contains("Segments: 2 changed, 1 new, 1 unchanged. The earlier version: Keuzes 2022."))
    }

    /// What a page says of changes, a line each: `#` a heading, `-` a sentence, `+x+` what came, `~x~` what
    /// went.
    private static func changes(on page: String) -> String {
        guard let start = page.range(of: "id=\"versieverschil\">"),
            let end = page.range(of: "</section>", range: start.upperBound..<page.endIndex)
        else { return "" }
        return String(page[start.upperBound..<end.lowerBound])
            .replacing(/<span class="alleen-voorlezen">[^<]*<\/span>/, with: "")
            .replacing(/<\/?ins>/, with: "+").replacing(/<\/?del>/, with: "~")
            .replacing("\n<p class=\"tekstverschil\">", with: " ").replacing("</p>\n</li>", with: "</li>")
            .replacing("<h3>", with: "# ").replacing("<li>", with: "- ")
            .replacing(/<[^>]*>/, with: "").split(separator: "\n", omittingEmptySubsequences: true)
            .joined(separator: "\n")
    }
}
