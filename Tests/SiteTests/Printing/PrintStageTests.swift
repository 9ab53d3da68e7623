import Foundation
import Printing
import Site
import Support
import Testing

/// The stage Print: what is printed, what is kept, and what a build does when it cannot print.
@Suite struct PrintStageTests {
    private static let memos = """
        -- content/memos/een.md --
        ---
        titel: Eerste
        datum: 2023-01-02
        ---
        Tekst een.
        -- content/memos/twee.md --
        ---
        titel: Tweede
        datum: 2023-02-03
        ---
        Tekst twee.

        """

    private func site(_ interpreters: String...) throws -> PrintedSite {
        try PrintedSite(Self.memos, interpreters: interpreters)
    }

    @Test func aDocumentStandsBesideItsPageWhichLinksToIt() async throws {
        let built = try await site(PrintedSite.copying).build()
        let size = try #require(built.files["memos/een/een.pdf"]).utf8.count
        #expect(
            built.main("memos/een/index.html").contains(
                #"<a href="een.pdf" type="application/pdf">Dit stuk als PDF (\#(size) B)</a>"#))
        #expect(
            try #require(built.files["memos/een/index.html"]).contains(
                #"<link rel="alternate" type="application/pdf" title="Dit stuk als PDF (\#(size) B)" href="een.pdf">"#
            ))
        let twin = try #require(built.files["memos/een/index.json"])
        #expect(twin.contains(#""bestand": "memos/een/een.pdf""#))
        #expect(twin.contains(#""bytes": \#(size)"#))
        #expect(built.outcome.obstacle == nil)
    }

    @Test func aPassingDayChangesNoDocument() async throws {
        let site = try PrintedSite(
            """
            -- content/trajecten/wmo.yaml --
            titel: Wmo
            planning: [{mijlpaal: Start, wanneer: 2023-02-01}]
            -- content/consultaties/tafel.md --
            ---
            titel: Tafel
            datum: 2023-01-10
            vorm: overleg
            volgende: 2023-02-10
            afspraken: [{tekst: Het plan volgt., termijn: 2023-03-01, status: open}]
            ---
            ::planning{traject=wmo}
            """, interpreters: [PrintedSite.copying])
        let path = "consultaties/tafel/tafel.pdf"
        let early = try #require(try await site.build(asOf: "2023-01-11").files[path])
        #expect(early.contains("gepland"))
        for day in ["2023-02-11", "2023-03-02", "2030-01-01"] {
            #expect(try await site.build(asOf: day).files[path] == early)
        }
        #expect(site.asked == 1)
    }

    @Test func onlyWhatChangedIsPrintedAgain() async throws {
        let site = try site(PrintedSite.copying)
        _ = try await site.build()
        #expect(site.asked == 2)
        _ = try await site.build()
        #expect(site.asked == 2)
        try site.folder.write("content/memos/een.md", "---\ntitel: Eerste\ndatum: 2023-01-02\n---\nAnders.")
        let built = try await site.build()
        #expect(site.asked == 3)
        #expect(built.files["memos/een/een.pdf"]?.contains("Anders.") == true)
    }

    @Test func aKeptDocumentThatIsNoLongerAsItWasIsPrintedAgain() async throws {
        let site = try site(PrintedSite.copying)
        let first = try await site.build()
        for name in site.kept { try site.folder.write(name, "stuk") }
        let second = try await site.build()
        #expect(site.asked == 4)
        #expect(second.files == first.files)
    }

    @Test func documentsThatNoBuildUsesGo() async throws {
        let site = try site(PrintedSite.copying)
        for number in 0..<40 {
            let text = "---\ntitel: Eerste\ndatum: 2023-01-02\n---\nTekst \(number)."
            try site.folder.write("content/memos/een.md", text)
            _ = try await site.build()
        }
        #expect(site.kept.count == 2 + 32)
    }

    @Test func theFirstInterpreterThatCanDoesTheWork() async throws {
        let site = try site("exit 127", PrintedSite.unable, PrintedSite.copying, "exit 1")
        let built = try await site.build()
        #expect(built.outcome.obstacle == nil)
        #expect(built.files["memos/twee/twee.pdf"] != nil)
    }

    @Test func withoutAnInterpreterTheSiteIsMadeWithoutDocuments() async throws {
        let built = try await site(PrintedSite.unable).build()
        #expect(built.outcome.obstacle == .noTypst(version: "0.15.0"))
        #expect(built.messages == [])
        #expect(built.files.keys.contains { $0.hasSuffix(".pdf") } == false)
        #expect(built.files.values.contains { $0.contains("application/pdf") } == false)
    }

    @Test(arguments: [
        ("kill -9 $$", "the printing process was killed by signal 9"),
        ("echo 'geen ruimte' >&2; exit 1", "the printing process ended with status 1: geen ruimte"),
        ("exit 0", "the printing process ended early"),
        ("printf 'done 7\\ndone -1\\ndone\\nonzin 0\\n\\377\\n'", "the printing process ended early"),
    ])
    func aProcessThatFailsIsTold(script: String, reason: String) async throws {
        let built = try await site(script).build()
        #expect(built.outcome.obstacle == .broken(reason))
        #expect(built.messages == [])
        #expect(built.files["memos/een/index.html"] != nil)
    }

    @Test func whatWasPrintedBeforeAFailureIsUsed() async throws {
        let site = try site(#"cd "$3"; cp 0.json 0.json.pdf; echo done 0; exit 1"#)
        let built = try await site.build()
        #expect(built.files.keys.filter { $0.hasSuffix(".pdf") } == ["memos/twee/twee.pdf"])
    }

    @Test func aProcessThatWritesALotOfErrorsIsNotHeldUp() async throws {
        let site = try site("head -c 1000000 /dev/zero >&2\n" + PrintedSite.copying)
        #expect(try await site.build().outcome.obstacle == nil)
    }

    @Test func whatTypstRefusesIsToldAtItsRecord() async throws {
        let built = try await site("echo refused 0 unknown variable: x; echo refused 1 'the same'").build()
        #expect(
            built.messages == [
                "content/memos/een.md:0:0: sjabloon-ongeldig: Typst maakt geen PDF van dit stuk: the same"
                    + " — verbeter 'templates/pdf/memo.typ', of maak de site zonder PDF met '--no-pdf'",
                "content/memos/twee.md:0:0: sjabloon-ongeldig: Typst maakt geen PDF van dit stuk: unknown"
                    + " variable: x — verbeter 'templates/pdf/memo.typ', of maak de site zonder PDF met"
                    + " '--no-pdf'",
            ])
    }

    @Test func whatABuildThatWasKilledLeftGoes() async throws {
        let site = try site(PrintedSite.copying)
        try site.folder.write(".inzage/pdf/.werk-oud/0.json", "{}")
        _ = try await site.build()
        #expect(site.folder.files().filter { $0.contains(".werk-") } == [])
        #expect(site.folder.text(".inzage/pdf/.gitignore") == "*\n")
    }

    @Test func aFolderThatCannotBeWrittenIsTold() async throws {
        let site = try site(PrintedSite.copying)
        try site.folder.write(".inzage", "een bestand")
        let built = try await site.build()
        guard case .disk(let reason) = built.outcome.obstacle else {
            Issue.record("no obstacle")
            return
        }
        #expect(reason.hasPrefix("cannot write '\(site.folder.path)/.inzage"))
    }
}
