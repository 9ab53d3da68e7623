import Outputs
import Records
import Site
import Support
import Testing

/// The day that a build gives for the next change by the clock is the first on which another build differs.
@Suite struct NextChangeTests {
    @Test func theSampleSiteStaysTheSameUntilThatDay() async throws {
        let copy = try KeptSite.sample.copied()
        let days = try await DayByDay(folder: copy.path, from: "2023-04-05")
        #expect(days.next == "2023-04-13")
        try await days.expectNothingBeforeIt()
    }

    @Test(arguments: 0..<10)
    func aSiteWithAllKindsOfMomentsStaysTheSameUntilThatDay(seed: Int) async throws {
        let folder = try ClockSite(seed: seed).folder()
        var day = "2024-02-20"
        for _ in 0..<3 {
            let days = try await DayByDay(folder: folder.path, from: day)
            guard let next = days.next else { break }
            try await days.expectNothingBeforeIt()
            day = next
        }
    }

    @Test func aSiteWithoutMomentsNeverChanges() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/a.md --
            ---
            titel: Memo
            datum: 2022-12-20
            ---
            """)
        #expect(site.outcome.nextChange == nil)
        #expect(site.files["index.json"]?.contains("\"volgende-wijziging\": null") == true)
    }

    @Test(arguments: [
        ("memos/a", "publicatie-vanaf: 2023-04-10", "2023-04-10 publicatie"),
        ("memos/a", "verloopt: 2023-04-10", "2023-04-11 verlopen"),
        ("memos/a", "reactie: {tot: 2024-02-28}", "2024-02-29 reactietermijn"),
        ("memos/a", "versies: {nummer: 2, datum: 2023-04-07, toelichting: Anders}", "2023-04-07 datum"),
        ("consultaties/a", "afspraken: {tekst: Iets, termijn: 2023-06}", "2023-07-01 afspraak"),
        ("consultaties/a", "afspraken: {tekst: Iets, termijn: 2026-W53}", "2027-01-04 afspraak"),
        ("consultaties/a", "afspraken: {tekst: Iets, termijn: 2023-05/..}", "2023-05-01 afspraak"),
        ("consultaties/a", "afspraken: {tekst: Iets, termijn: 2023, status: vervallen}", "never"),
        ("memos/a", "publicatie-vanaf: 2023-04-10\nconcept: ja", "never"),
    ])
    func theDayIsThatOfWhatHappens(id: String, keys: String, expected: String) async throws {
        let site = try await BuiltSite(
            """
            -- content/\(id).md --
            ---
            titel: Titel
            datum: 2023-03-01
            \(id.hasPrefix("consultaties") ? "vorm: overleg" : "vorm: memo")
            \(keys)
            ---
            """)
        let next = site.outcome.nextChange
        #expect((next.map { "\($0.datum.iso) \($0.reden.rawValue)" } ?? "never") == expected)
    }

    @Test func whatIsStillToBePublishedIsNotNamed() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/geheim-plan.md --
            ---
            titel: Plan
            datum: 2023-03-01
            publicatie-vanaf: 2023-04-10
            ---
            """)
        #expect(site.outcome.nextChange?.record == RecordID("memos/geheim-plan"))
        #expect(site.files["index.json"]?.contains("\"datum\": \"2023-04-10\"") == true)
        #expect(!site.files.values.contains { $0.contains("geheim-plan") })
    }
}
