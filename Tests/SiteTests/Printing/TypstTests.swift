import Foundation
import Printing
import Site
import Support
import Testing

/// Documents as Typst makes them. Where it is not installed (`make test` does) these tests are skipped.
@Suite(.enabled(if: Typst.interpreter != nil)) struct TypstTests {
    private func built(_ archive: String, drafts: Bool = false) async throws -> (PrintedSite, BuiltSite) {
        let site = try PrintedSite(archive, interpreters: [Typst.script()])
        return (site, try await site.build(drafts: drafts))
    }

    private static func memo(_ text: String) -> String {
        "-- content/memos/a.md --\n---\ntitel: Stuk # $ * @ < \\ [\ndatum: 2023-01-02\n---\n\(text)\n"
    }

    /// What Markdown makes of words, and what would be code of Typst: all of it is text.
    private static let hostile = [
        "# $x$ *a _b @c <d> \\\\ \\[e\\] `#let x = 1` #import \"/etc/passwd\": * #sys.inputs",
        "שלום עולם مرحبا \u{202E}om\u{2066}gekeerd\u{2069} 😀👩‍👧 汉字 \u{E000}\u{FEFF}",
        String(repeating: "a", count: 700),
        "https://x.example/" + String(repeating: "pad/", count: 200),
        (0..<40).map { String(repeating: "  ", count: $0) + "- diepte \($0)" }.joined(separator: "\n"),
        String(repeating: "> ", count: 60) + "citaat",
        String(repeating: "*a **b ", count: 60) + "x" + String(repeating: "** *", count: 60),
        "| a | b |\n|---|---|\n"
            + (0..<200).map { "| rij \($0)[^n] | [koppeling](https://x.example) |\n" }.joined()
            + "\n[^n]: Een noot.\n",
        "| kop[^k] [a](https://x.example) | b |\n|---|---|\n| 1 | 2 |\n\n[^k]: Noot met [^m].\n[^m]: Noot in noot.\n",
        "| " + (0..<30).map { "kolom \($0)" }.joined(separator: " | ") + " |\n|"
            + String(repeating: "---|", count: 30) + "\n",
        "Weg: :lak[geheim]{grond=5.1.2e}.\n\n:::kader[Titel]\nIn een kader.\n:::\n\n![beeld](x.png)\n\n    code\n\n---",
        "###### Diepe kop eerst\n\n## Gewone kop\n\n- ## Kop in een lijst\n\n> ### Kop in een citaat",
    ]

    @Test(arguments: hostile)
    func everyTextIsPrinted(text: String) async throws {
        let (site, built) = try await built(Self.memo(text))
        #expect(built.outcome.obstacle == nil)
        #expect(built.messages.filter { $0.contains("Typst") } == [])
        #expect(site.kept.count == 1)
    }

    @Test func theSameContentGivesTheSameBytes() async throws {
        let archive = Self.memo("Tekst[^1] met **vet**.\n\n[^1]: Noot.\n")
        let (one, _) = try await built(archive)
        let other = try PrintedSite(archive, interpreters: ["export TZ=Pacific/Auckland\n" + Typst.script()])
        _ = try await other.build()
        #expect(one.kept == other.kept)
    }

    @Test func aDraftSaysSo() async throws {
        let (_, built) = try await built(
            "-- content/memos/a.md --\n---\ntitel: Stuk\ndatum: 2023-01-02\nconcept: ja\n---\nTekst.\n",
            drafts: true)
        #expect(built.outcome.obstacle == nil)
        #expect(built.files["memos/a/a.pdf"] != nil)
    }

    @Test func aTemplateOfTheSiteIsUsed() async throws {
        let (_, built) = try await built(
            Self.memo("Tekst.") + "-- templates/pdf/memo.typ --\n#import \"huisstijl.typ\": *\n#onzin\n"
                + "-- templates/pdf/huisstijl.typ --\n#let kleur = red\n")
        #expect(
            built.messages == [
                "content/memos/a.md:0:0: sjabloon-ongeldig: Typst maakt geen PDF van dit stuk: unknown"
                    + " variable: onzin — verbeter 'templates/pdf/memo.typ', of maak de site zonder PDF met"
                    + " '--no-pdf'"
            ])
    }
}
