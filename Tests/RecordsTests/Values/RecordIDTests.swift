import Records
import Testing

@Suite struct RecordIDTests {
    @Test func `identifiers that differ in case or accents only are the same`() {
        #expect(RecordID("projecten/B1") == RecordID("projecten/b1"))
        #expect(RecordID("memos/cliënt") == RecordID("memos/client"))
        #expect(Set([RecordID("a/B"), RecordID("A/b"), RecordID("a/c")]).count == 2)
        #expect(RecordID("projecten/B1").path == "projecten/B1")
    }

    @Test(arguments: [
        ("memos/2022-12-20-tweede-memo", "2022-12-20-tweede-memo"), ("index", "index"), ("", ""),
    ])
    func `a name is the last part`(path: String, name: String) {
        #expect(String(RecordID(path).name) == name)
    }
}
