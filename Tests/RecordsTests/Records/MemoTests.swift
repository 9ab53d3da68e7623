import Diagnostics
import Records
import Testing

@Suite struct MemoTests {
    @Test func `a memo of two lines is read`() throws {
        let text = "---\ntitel: Tweede memo\ndatum: 2022-12-20\n---\n\nTekst.\n"
        let (record, diagnostics) = RecordReader.read(
            .memo, id: RecordID("memos/tweede"), file: "content/memos/tweede.md", bytes: Array(text.utf8))
        #expect(rendered(diagnostics) == "")
        guard case .memo(let memo)? = record else { return #expect(Bool(false)) }
        #expect(memo.page.titel == "Tweede memo")
        #expect(memo.onderwerp == "Tweede memo")
        #expect(memo.tekst.source == "\nTekst.\n")
        #expect(memo.tekst.origin.place(line: 2, column: 1).line == 6)
    }
}
