import Diagnostics
import Records
import Testing

@Suite struct StateTests {
    @Test(arguments: [
        ("", "2023-01-01", "open"), ("termijn: 2023-03", "2023-03-31", "open"),
        ("termijn: 2023-03", "2023-04-01", "te-laat"),
        ("termijn: 2023-03\n    status: afgehandeld", "2023-04-01", "afgehandeld"),
        ("termijn: 2023-03\n    status: vervallen", "2023-04-01", "vervallen"),
        ("termijn: 2023-03\n    afgehandeld-op: 2023-02-01", "2023-04-01", "afgehandeld"),
        ("termijn: 2023-03/..", "2030-01-01", "open"),
    ])
    func `an agreement that is open is late after its term`(keys: String, date: String, expected: String)
        throws
    {
        let (verslag, diagnostics) = readVerslag("afspraken:\n  - tekst: T\n    \(keys)")
        #expect(rendered(diagnostics) == "")
        let afspraak = try #require(verslag?.afspraken.first)
        #expect(afspraak.toestand(on: try #require(CivilDate(iso: date))).rawValue == expected)
    }

    @Test(arguments: [
        ("", "2023-01-01", "open"), ("termijn: 2023-03", "2023-04-01", "te-laat"),
        ("termijn: 2023-03\n  status: doorlopend", "2023-04-01", "doorlopend"),
        ("termijn: 2023-03\n  status: afgedaan", "2023-04-01", "afgedaan"),
        ("termijn: 2023-03\n  afgedaan-op: 2023-03-01", "2023-04-01", "afgedaan"),
        ("status: vervallen", "2023-04-01", "vervallen"),
    ])
    func `a pledge that is open is late after its term`(keys: String, date: String, expected: String) throws {
        let (entries, diagnostics) = RecordReader.toezeggingen(
            file: "t.yaml", bytes: Array("- tekst: T\n  door: D\n  datum: 2022-01-01\n  \(keys)\n".utf8))
        #expect(rendered(diagnostics) == "")
        let toezegging = try #require(entries.first)
        #expect(toezegging.toestand(on: try #require(CivilDate(iso: date))).rawValue == expected)
    }

    @Test(arguments: [
        ("tot: 2022-06-30", "2022-06-30", "open"), ("tot: 2022-06-30", "2022-07-01", "gesloten"),
        ("via: a@b.nl", "2030-01-01", "open"),
    ])
    func `one can react until the end of the last day`(keys: String, date: String, expected: String) throws {
        let reactie = try #require(readMemo("reactie: {\(keys)}").memo?.page.reactie)
        #expect(reactie.toestand(on: try #require(CivilDate(iso: date))).rawValue == expected)
    }
}
