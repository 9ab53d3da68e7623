import Foundation
import Testing

/// A memo that shows council documents says what changed since the one before it in its series.
@Suite struct TimelineChangeTests {
    private static let archive = """
        -- content/raadsstukken/zorg.yaml --
        titel: Raadsstukken zorg
        stukken:
          - product: Was al gereed
            geleverd: 2022-05
          - product: Kwam op tijd
            verwacht: [{gemeld: 2022-06-01, maand: 2022-10}]
            geleverd: 2022-10-12
          - product: Kwam onaangekondigd
            geleverd: 2022-09
          - product: Schoof op
            verwacht:
              - {gemeld: 2022-06-01, maand: 2022-11}
              - {gemeld: 2022-12-20, maand: 2023-02}
          - product: Bleef gelijk
            verwacht: [{gemeld: 2022-06-01, maand: 2023-06}]
          - product: Nieuw beloofd
            verwacht: [{gemeld: 2022-12-20, maand: 2023-03}]
          - product: Gaat niet door
            verwacht: [{gemeld: 2022-06-01, maand: 2022-11}]
            status: vervallen
            status-gemeld: 2022-12-01
          - product: Ligt stil
            verwacht: [{gemeld: 2022-06-01, maand: 2022-11}]
            status: aangehouden
            status-gemeld: 2022-12-20
          - product: Komt veel later ter sprake
            verwacht: [{gemeld: 2023-07-01, maand: 2023-09}]
        -- content/memos/een.md --
        ---
        titel: Eerste memo
        datum: 2022-07-12
        reeks: voortgang
        nummer: 1
        ---
        ::tijdlijn{bron=zorg}
        -- content/memos/twee.md --
        ---
        titel: Tweede memo
        datum: 2022-12-20
        reeks: voortgang
        nummer: 2
        ---
        ::tijdlijn{bron=zorg}
        -- content/memos/drie.md --
        ---
        titel: Derde memo
        datum: 2023-01-10
        reeks: voortgang
        nummer: 3
        ---
        ::tijdlijn{bron=zorg}
        -- content/memos/los.md --
        ---
        titel: Los memo
        datum: 2022-12-20
        ---
        ::tijdlijn{bron=zorg sinds=2022-12-19}
        -- content/site.yaml --
        naam: Proefsite
        organisatie: gemeente-proef
        basis-url: https://proef.example
        reeksen:
          - id: voortgang
            titel: Voortgang
        """

    /// The list of changes of a memo, its words only.
    private func changes(_ memo: String) async throws -> [String] {
        let page = try await BuiltSite(Self.archive).main("memos/\(memo)/index.html")
        guard let start = page.range(of: "<div class=\"wijzigingen\""),
            let end = page.range(of: "</div>", range: start.lowerBound..<page.endIndex)
        else { return [] }
        return page[start.lowerBound..<end.upperBound].split(separator: "\n").compactMap { line in
            let words = String(line.replacing(/<[^>]*>/, with: ""))
            return words.isEmpty ? nil : words
        }
    }

    @Test func `the first memo of a series has nothing to compare with`() async throws {
        #expect(try await changes("een") == [])
    }

    @Test func `what came, what was promised, what moved and what was dropped stand apart`() async throws {
        #expect(
            try await changes("twee") == [
                "Wat veranderde er sinds 12 juli 2022", "Eerder verteld in: Eerste memo",
                "Nieuw gereed (2)", "Kwam onaangekondigd: september 2022",
                "Kwam op tijd: 12 oktober 2022 (eerder gemeld: oktober 2022)",
                "Nieuw toegezegd (1)", "Nieuw beloofd: maart 2023",
                "Verschoven (1)",
                "Schoof op: februari 2023 (eerder gemeld: november 2022, nu drie maanden later)",
                "Aangehouden (1)", "Ligt stil: november 2022",
                "Vervallen (1)", "Gaat niet door: november 2022",
            ])
    }

    @Test func `a memo says so when nothing changed`() async throws {
        #expect(
            try await changes("drie") == [
                "Wat veranderde er sinds 20 december 2022", "Eerder verteld in: Tweede memo",
                "Sinds 20 december 2022 is er niets veranderd.",
            ])
    }

    @Test func `an author may name the day to compare with`() async throws {
        #expect(
            try await changes("los") == [
                "Wat veranderde er sinds 19 december 2022",
                "Nieuw toegezegd (1)", "Nieuw beloofd: maart 2023",
                "Verschoven (1)",
                "Schoof op: februari 2023 (eerder gemeld: november 2022, nu drie maanden later)",
                "Aangehouden (1)", "Ligt stil: november 2022",
            ])
    }

    @Test func `the twin has the same changes`() async throws {
        struct Twin: Decodable {
            struct Timeline: Decodable { var wijzigingen: Changes? }
            struct Changes: Decodable {
                var sinds: String
                var memo: String?
                var stukken: [Change]
            }
            struct Change: Decodable, Equatable {
                var product: String
                var soort: String
                var van: String?
                var naar: String?
                var verschuiving: Int?
            }
            var tijdlijnen: [Timeline]
        }
        let text = try #require(try await BuiltSite(Self.archive).files["memos/twee/index.json"])
        let twin = try JSONDecoder().decode(Twin.self, from: Data(text.utf8))
        let changes = try #require(twin.tijdlijnen.first?.wijzigingen)
        #expect(changes.sinds == "2022-07-12")
        #expect(changes.memo == "memos/een")
        #expect(changes.stukken.count == 6)
        #expect(
            changes.stukken.first { $0.product == "Schoof op" }
                == Twin.Change(
                    product: "Schoof op", soort: "verschoven", van: "2022-11", naar: "2023-02",
                    verschuiving: 3))
    }
}
