import Records
import Testing

@Suite struct ToestandTests {
    private func toestand(_ keys: String, on date: String, document: String? = nil) throws -> String {
        let stuk = try #require(readStuk(keys))
        let toestand = stuk.toestand(
            on: try #require(CivilDate(iso: date)), documentDate: try document.map { try Moment($0) })
        return toestand?.rawValue ?? "-"
    }

    @Test(arguments: [
        // A plain month counts as told from the start.
        ("verwacht: 2023-03", "0001-01-01", "verwacht"), ("verwacht: 2023-03", "2023-03-31", "verwacht"),
        ("verwacht: 2023-03", "2023-04-01", "te-laat"), ("verwacht: 2023-Q1", "2023-03-31", "verwacht"),
        ("verwacht: 2023", "2023-12-31", "verwacht"), ("verwacht: 2022-09/2022-11", "2022-12-01", "te-laat"),
        ("verwacht: 2023-03/..", "9999-12-31", "verwacht"),
        // A delivery with less precision than a day counts from its last day.
        ("geleverd: 2022-11", "2022-11-29", "-"), ("geleverd: 2022-11", "2022-11-30", "gereed"),
        ("geleverd: 2022-11-14", "2022-11-13", "-"), ("geleverd: 2022-11-14", "2022-11-14", "gereed"),
        ("geleverd: 2022", "2022-12-30", "-"), ("geleverd: 2022", "2022-12-31", "gereed"),
        ("verwacht: 2022-10\ngeleverd: 2022-11", "2022-11-29", "te-laat"),
        ("verwacht: 2022-10\ngeleverd: 2022-11", "2022-11-30", "gereed"),
        // What the author says of it wins.
        ("verwacht: 2023-03\nstatus: vervallen", "2023-01-01", "vervallen"),
        ("verwacht: 2023-03\nstatus: aangehouden", "2023-05-01", "aangehouden"),
        ("geleverd: 2022-11\nstatus: vervallen", "2023-05-01", "vervallen"),
        ("status: vervallen", "2023-01-01", "vervallen"),
        // With the day that it was told, it counts from that day.
        ("verwacht: 2023-03\nstatus: vervallen\nstatus-gemeld: 2023-02-01", "2023-01-31", "verwacht"),
        ("verwacht: 2023-03\nstatus: vervallen\nstatus-gemeld: 2023-02-01", "2023-02-01", "vervallen"),
        ("status: aangehouden\nstatus-gemeld: 2023-02-01", "2023-01-31", "-"),
        ("status: aangehouden\nstatus-gemeld: 2023-02-01", "2023-02-01", "aangehouden"),
        ("geleverd: 2023-04\nstatus: aangehouden\nstatus-gemeld: 2023-02-01", "2023-04-29", "aangehouden"),
        ("geleverd: 2023-04\nstatus: aangehouden\nstatus-gemeld: 2023-02-01", "2023-04-30", "gereed"),
        ("geleverd: 2023-01\nstatus: vervallen\nstatus-gemeld: 2023-02-01", "2023-02-01", "gereed"),
        // Nothing told, nothing delivered.
        ("soort: memo", "2023-01-01", "-"),
    ])
    func `a document has the state of its date`(keys: String, date: String, expected: String) throws {
        #expect(try toestand(keys, on: date) == expected)
    }

    @Test(arguments: [
        ("2022-06-28", "-"), ("2022-06-29", "verwacht"), ("2022-11-30", "verwacht"),
        ("2022-12-01", "te-laat"),
        ("2022-12-19", "te-laat"), ("2022-12-20", "verwacht"), ("2023-03-31", "verwacht"),
        ("2023-04-01", "te-laat"),
        ("2023-05-10", "gereed"), ("2024-01-01", "gereed"),
    ])
    func `what was told later counts from when it was told`(date: String, expected: String) throws {
        let keys = """
            verwacht:
              - gemeld: 2022-12-20
                maand: 2023-03
              - gemeld: 2022-06-29
                maand: 2022-09/2022-11
                aanduiding: na de zomer
            geleverd: 2023-05-10
            """
        #expect(try toestand(keys, on: date) == expected)
    }

    @Test(arguments: [
        ("document: memos/tweede", "2022-12-20", "2022-12-19", "-"),
        ("document: memos/tweede", "2022-12-20", "2022-12-20", "gereed"),
        ("document: memos/tweede", "2022-12", "2022-12-30", "-"),
        ("document: memos/tweede", "2022-12", "2022-12-31", "gereed"),
        ("verwacht: 2022-11\ndocument: memos/tweede", "2022-12-20", "2022-12-01", "te-laat"),
        ("geleverd: 2022-12-22\ndocument: memos/tweede", "2022-12-20", "2022-12-21", "-"),
        ("geleverd: 2022-12-22\ndocument: memos/tweede", "2022-12-20", "2022-12-22", "gereed"),
    ])
    func `a document of this site delivers on its own date, unless the author says when`(
        keys: String, document: String, date: String, expected: String
    ) throws {
        #expect(try toestand(keys, on: date, document: document) == expected)
    }

    @Test(
        arguments: [
            ("2022-06-28", nil), ("2022-06-29", nil), ("2022-12-20", 4), ("2023-06-30", 4),
            ("2023-07-01", -2),
        ] as [(String, Int?)])
    func `the shift is between the first promise and the last one by then`(date: String, months: Int?) throws
    {
        let keys = """
            verwacht:
              - {gemeld: 2022-06-29, maand: 2022-09/2022-11}
              - {gemeld: 2022-12-20, maand: 2023-03}
              - {gemeld: 2023-07-01, maand: 2022-09}
            """
        let stuk = try #require(readStuk(keys))
        #expect(stuk.verschuiving(on: try #require(CivilDate(iso: date))) == months)
    }

    @Test(arguments: 0..<60)
    func `what was shown stays shown and what was ready stays ready`(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 3
        func random(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let start = try #require(CivilDate(iso: "2022-01-01"))
        var keys = "verwacht:\n"
        for _ in 0...random(3) {
            let told = start.adding(days: random(500)).iso
            keys += "  - {gemeld: \(told), maand: \(start.adding(months: random(24)).iso.prefix(7))}\n"
        }
        if random(2) == 0 { keys += "geleverd: \(start.adding(days: random(700)).iso)\n" }
        if random(3) == 0 {
            keys += "status: vervallen\nstatus-gemeld: \(start.adding(days: random(700)).iso)\n"
        }
        let stuk = try #require(readStuk(keys))
        var last: Raadsstuk.Toestand?
        for day in 0..<900 {
            let date = start.adding(days: day)
            let now = stuk.toestand(on: date)
            if last != nil { #expect(now != nil) }
            if last == .gereed { #expect(now == .gereed) }
            let told = stuk.meldingen(by: date)
            #expect(told.allSatisfy { ($0.gemeld ?? date) <= date })
            if now == .teLaat { #expect(told.last?.tijdstip.moment.hasPassed(on: date) == true) }
            if now == .verwacht { #expect(told.last?.tijdstip.moment.hasPassed(on: date) == false) }
            last = now
        }
    }
}
