import Diagnostics
import Outputs
import Records
import Site
import Testing

/// Builds of a site as of one day and of days after it, without what says the reference date itself.
struct DayByDay {
    private let folder: String
    private let first: CivilDate
    private let files: [String: String]
    /// The day that the first build gives for the next change.
    let next: String?

    init(folder: String, from day: String) async throws {
        self.folder = folder
        first = try #require(CivilDate(iso: day))
        let site = try await BuiltSite(folder: folder, asOf: day)
        try #require(!site.outcome.diagnostics.contains { $0.severity == .error }, "\(site.messages)")
        files = Self.timeless(site.files, first)
        next = site.outcome.nextChange?.datum.iso
    }

    /// The build of the day before the next change, and of one between, are this one; that of the day is not.
    func expectNothingBeforeIt() async throws {
        let turn = try #require(next.flatMap { CivilDate(iso: $0) })
        let between = CivilDate(dayNumber: (first.dayNumber + turn.dayNumber) / 2)
        for day in Set([between, turn.adding(days: -1)]) where day > first {
            let other = try await built(day)
            let differing = Set(files.keys).union(other.keys).filter { files[$0] != other[$0] }.sorted()
            #expect(differing == [], "as of \(first.iso) and \(day.iso)")
        }
        #expect(try await built(turn) != files, "as of \(turn.iso)")
    }

    private func built(_ day: CivilDate) async throws -> [String: String] {
        Self.timeless(try await BuiltSite(folder: folder, asOf: day.iso).files, day)
    }

    private static func timeless(_ files: [String: String], _ day: CivilDate) -> [String: String] {
        let words = "\(day.day) \(months[day.month - 1]) \(day.year)"
        return files.mapValues { text in
            withoutMarks(text).replacing(
                "Bijgewerkt tot en met \(words)", with: "Bijgewerkt tot en met vandaag"
            )
            .replacing("tand op \(words)", with: "tand op vandaag")
            .replacing("\"peildatum\": \"\(day.iso)\"", with: "\"peildatum\": \"vandaag\"")
        }
    }

    /// Without the figures on which the reference date is marked, and the line that counts days from it.
    private static func withoutMarks(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            !line.hasPrefix("<div class=\"tijdbalk") && !line.hasPrefix("<svg class=\"tijdbalk")
                && !line.hasPrefix("<ul class=\"tijdbalk") && !line.hasPrefix("<p class=\"resterend")
        }.joined(separator: "\n")
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ]
}
