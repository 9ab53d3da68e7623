import Foundation
import Support
import Testing

/// What holds for the page and the twin of every report, shown for many made by chance.
@Suite struct MinutesPageTests {
    @Test(arguments: 0..<40)
    func `the words of the minutes are those of a page that nobody reads as minutes`(seed: Int) async throws {
        var made = RandomMinutes(seed: seed)
        let body = made.body()
        let site = try await build(body)
        let words = words(site, "consultaties/overleg/index.html")
        #expect(words == self.words(site, "plat/index.html"), "seed \(seed)")
        #expect(!words.isEmpty)
    }

    @Test(arguments: 0..<40)
    func `in the twin the turns are parts of the text, in order, and anchors are on the page once`(seed: Int)
        async throws
    {
        var made = RandomMinutes(seed: seed)
        let site = try await build(made.body())
        let twin = try Twin(site)
        var rest = twin.tekst[...]
        for turn in twin.spreekbeurten {
            let place = try #require(rest.range(of: turn.tekst), "seed \(seed): \(turn.tekst)")
            rest = rest[place.upperBound...]
        }
        let page = try #require(site.files["consultaties/overleg/index.html"])
        for anchor in twin.anchors {
            #expect(page.ranges(of: "id=\"\(anchor)\"").count == 1, "seed \(seed): \(anchor)")
        }
    }

    @Test(arguments: 0..<40)
    func `the anchors of turns stay when text is added elsewhere`(seed: Int) async throws {
        var made = RandomMinutes(seed: seed)
        let body = made.body()
        let before = try Twin(await build(body))
        let after = try Twin(
            await build("Er is een zin bij gekomen.\n\n---\n\n\(body)\n---\n\nEn nog een.\n"))
        #expect(before.spreekbeurten.map(\.anker) == after.spreekbeurten.map(\.anker), "seed \(seed)")
        #expect(before.vragen.map(\.anker) == after.vragen.map(\.anker), "seed \(seed)")
    }

    /// A report with a body, and a plain page with the same.
    private func build(_ body: String) async throws -> BuiltSite {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yaml", BuiltSite.site)
        try folder.write("content/organisaties.yaml", BuiltSite.organisations)
        try folder.write(
            "content/consultaties/overleg.md",
            "---\ntitel: Overleg\ndatum: 2023-03-14\nvorm: overleg\n\(RandomMinutes.keys(hides: false))---\n\(body)"
        )
        try folder.write("content/plat.md", "---\ntitel: Plat\n---\n\(body)")
        return try await BuiltSite(folder: folder.path)
    }

    /// The words of a page's text, without marks and without what stands around its turns.
    private func words(_ site: BuiltSite, _ path: String) -> [Substring] {
        let page = site.files[path] ?? ""
        guard let start = page.firstRange(of: /<div class="tekst[^>]*>/) else { return [] }
        // Around a turn stand who speaks and how to cite it.
        let text = page[start.upperBound...].replacing(/<p class="beurt-kop">.*<\/p>/, with: "")
            .replacing(/<div class="beurt-voet[^>]*>.*?<\/div>/.dotMatchesNewlines(), with: "")
        var depth = 1
        var words = ""
        for part in text.split(separator: "<", omittingEmptySubsequences: false) {
            if part.hasPrefix("div") { depth += 1 }
            if part.hasPrefix("/div") { depth -= 1 }
            if depth == 0 { break }
            let isInline = ["a", "/a", "span", "/span", "strong", "/strong", "em", "/em", "code", "/code"]
                .contains { part.hasPrefix($0 + ">") || part.hasPrefix($0 + " ") }
            words +=
                (isInline ? "" : " ")
                + (part.firstIndex(of: ">").map { part[part.index(after: $0)...] } ?? part)
        }
        return words.split(whereSeparator: \.isWhitespace)
    }

    /// What the twin of the report tells of its minutes.
    private struct Twin: Decodable {
        struct Part: Decodable {
            let anker: String
            let tekst: String?
        }

        struct Beurt: Decodable {
            let anker: String
            let tekst: String
        }

        let tekst: String
        let spreekbeurten: [Beurt]
        let vragen: [Part]
        let stellingen: [Part]

        var anchors: [String] { spreekbeurten.map(\.anker) + (vragen + stellingen).map(\.anker) }

        init(_ site: BuiltSite) throws {
            let text = site.files["consultaties/overleg/index.json"] ?? ""
            self = try JSONDecoder().decode(Twin.self, from: Data(text.utf8))
        }
    }
}
