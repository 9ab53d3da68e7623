import Diagnostics
import Records
import Testing

/// How far a process is follows from the dates of its planning and of the ways to react.
@Suite struct TrajectstandTests {
    private static let planning = """
        planning:
          - mijlpaal: Consultatie
            wanneer: 2023-01
            gereed: 2023-01-20
          - mijlpaal: Aankondiging
            wanneer: 2023-03
            fase: aanbesteding
          - mijlpaal: Contracten gaan in
            fase: afronding
            wanneer:
              - {gemeld: 2023-01-01, wanneer: 2023-07-01}
              - {gemeld: 2023-04-20, wanneer: 2023-10-01}
        """

    @Test(arguments: [
        // With a planning alone.
        ("2022-12-31", [], "loopt: Consultatie"),
        ("2023-01-20", [], "loopt: Aankondiging"),
        ("2023-03-31", [], "loopt: Aankondiging"),
        ("2023-04-01", [], "in-aanbesteding: Aankondiging"),
        ("2023-07-02", [], "in-aanbesteding: Aankondiging"),
        ("2023-10-01", [], "in-aanbesteding: Aankondiging"),
        ("2023-10-02", [], "afgerond: Contracten gaan in"),
        // A day until which one can react goes before all; the first to come counts.
        ("2023-02-01", ["2023-02-01"], "open-voor-reacties 0"),
        ("2023-02-02", ["2023-02-01"], "gesloten 0: Aankondiging"),
        ("2023-02-01", ["2023-02-20", "2023-02-05", ""], "open-voor-reacties 1"),
        ("2023-02-10", ["2023-02-01", "2023-02-05"], "gesloten 1: Aankondiging"),
        ("2023-11-01", ["2023-12-01"], "open-voor-reacties 0"),
        // Without a last day only as long as the process is not done.
        ("2023-05-01", [""], "open-voor-reacties 0"),
        ("2023-11-01", [""], "afgerond: Contracten gaan in"),
    ])
    func `the state of a process follows from its dates`(day: String, tot: [String], expected: String) throws
    {
        #expect(try stand(Self.planning, day, tot) == expected)
    }

    @Test(arguments: [
        ("", [], "zonder-planning"), ("", ["2022-01-01"], "gesloten 0"), ("", [""], "open-voor-reacties 0"),
        ("planning: [{mijlpaal: A, wanneer: 2022}]", [], "planning-voorbij: A"),
        ("planning: [{mijlpaal: A, wanneer: 2022}]", ["2022-01-01"], "planning-voorbij: A"),
        ("planning: [{mijlpaal: A, wanneer: 2022, gereed: 2022-02-01}]", [], "afgerond: A"),
        ("planning: [{mijlpaal: A, wanneer: 2022/..}]", [], "loopt: A"),
        ("planning: [{mijlpaal: A, wanneer: 2022/.., fase: aanbesteding}]", [], "loopt: A"),
        ("planning: [{mijlpaal: A, wanneer: 2024, gereed: 2023-06-02}]", [], "loopt: A"),
        ("planning: [{mijlpaal: A, wanneer: [{gemeld: 2023-07-01, wanneer: 2024}]}]", [], "zonder-planning"),
    ])
    func `what nobody planned is not made up`(planning: String, tot: [String], expected: String) throws {
        #expect(try stand(planning, "2023-06-01", tot) == expected)
    }

    @Test(arguments: [
        ("2022-12-31", nil), ("2023-01-01", "gepland"), ("2023-03-31", "gepland"), ("2023-04-01", "voorbij"),
        ("2023-04-02", "gepland"), ("2023-05-01", "mogelijk-begonnen"), ("2023-06-01", "gereed"),
    ])
    func `a step is as far as was told and reported by then`(day: String, expected: String?) throws {
        let yaml = """
            titel: T
            planning:
              - mijlpaal: Start
                gereed: 2023-06-01
                wanneer:
                  - {gemeld: 2023-04-02, wanneer: 2023-05-01/..}
                  - {gemeld: 2023-01-01, wanneer: 2023-03}
            """
        let step = try #require(read(.traject, yaml).record?.traject?.planning.first)
        #expect(step.toestand(on: try date(day))?.rawValue == expected)
    }

    private func stand(_ planning: String, _ day: String, _ tot: [String]) throws -> String {
        let (record, diagnostics) = read(.traject, "titel: T\n" + planning)
        #expect(rendered(diagnostics) == "")
        let traject = try #require(record?.traject)
        let reacties = tot.map { Reactie(tot: CivilDate(iso: $0), via: "a@b.nl") }
        let stand = traject.stand(on: try date(day), reacties: reacties)
        return stand.toestand.rawValue + (stand.reactie.map { " \($0)" } ?? "")
            + (stand.stap.map { ": \($0.mijlpaal)" } ?? "")
    }

    private func date(_ day: String) throws -> CivilDate { try #require(CivilDate(iso: day)) }
}
