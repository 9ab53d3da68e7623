import Diagnostics
import Foundation
import Site
import Support
import Testing

/// Sites with spoilt files: whatever is in them, the program ends with a site or with messages that point at
/// places which are there.
@Suite struct HostileSiteTests {
    /// How many sites are spoilt: `INZAGE_FUZZ`, else a few.
    private static let count =
        ProcessInfo.processInfo.environment["INZAGE_FUZZ"].flatMap { Int($0) } ?? 60

    private static let sites = [KeptSite.sample] + KeptSite.all(.valid) + KeptSite.all(.invalid)

    @Test(arguments: 0..<count)
    func aSpoiltSiteIsBuiltOrExplained(_ seed: Int) async throws {
        var random = SeededGenerator(seed: seed)
        let kept = Self.sites[Int.random(in: Self.sites.indices, using: &random)]
        let folder = try kept.copied()
        for _ in 0..<Int.random(in: 1...3, using: &random) { try spoil(kept.sources, in: folder, &random) }
        let site = try await BuiltSite(folder: folder.path, asOf: kept.peildatum)
        let found = site.outcome.diagnostics
        #expect(found.map(\.place).filter { !stands($0, in: folder) } == [], "\(site.report)")
        #expect(site.messages.filter { $0.contains("\n") } == [])
        guard !found.hasErrors else { return }
        #expect(site.files["index.html"] != nil)
        #expect(site.clashes == [])
        #expect(PageInspection(site).findings == [])
    }

    /// Spoils one of the files, or gives it another name.
    private func spoil(
        _ paths: [String], in folder: TemporaryFolder, _ random: inout SeededGenerator
    ) throws {
        let path = paths[Int.random(in: paths.indices, using: &random)]
        let url = URL(filePath: folder.path).appending(path: path)
        guard let data = try? Data(contentsOf: url) else { return }
        let mutation = Mutation.allCases[Int.random(in: Mutation.allCases.indices, using: &random)]
        let bytes = mutation.apply(to: Array(data), &random)
        if Int.random(in: 0..<10, using: &random) == 0 {
            let other = paths[Int.random(in: paths.indices, using: &random)]
            try folder.write(
                "content/\(other.split(separator: "/").dropFirst().joined(separator: "-"))", data)
        }
        try folder.write(path, Data(bytes))
    }

    /// Whether a place is in a file of the site: a line that is there, and a column up to just after its end.
    private func stands(_ place: Place, in folder: TemporaryFolder) -> Bool {
        guard place.line > 0 else { return place.column == 0 }
        let url = URL(filePath: folder.path).appending(path: place.file)
        guard let data = try? Data(contentsOf: url) else { return false }
        let text = SourceText(file: place.file, bytes: Array(data))
        return place.line <= text.lineCount && place.column >= 1
            && place.column <= text.line(place.line).unicodeScalars.count + 1
    }
}
