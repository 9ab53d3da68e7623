import Diagnostics
import Foundation
import Testing

@Suite("The JSON form")
struct JSONReportTests {
    @Test("has every value under its Dutch name")
    func whole() {
        #expect(
            Samples.report(.english).text(as: .json) == """
                {"meldingen":[
                {"ernst":"notitie","code":"bestand-te-groot",\
                "bestand":"content/a b.yaml","regel":0,"kolom":0,\
                "melding":"100% vol: let op, [zie](1) {0}","voorstel":null},
                {"ernst":"fout","code":"datum-ongeldig","bestand":"content/memos/x.md","regel":3,"kolom":8,\
                "melding":"'2023-02-30' is not on the calendar","voorstel":null},
                {"ernst":"fout","code":"verwijzing-onbekend",\
                "bestand":"content/memos/x.md","regel":4,"kolom":12,\
                "melding":"'b9' does not exist; do you mean 'b1'?","voorstel":"refer to an id that exists"},
                {"ernst":"waarschuwing","code":"sleutel-onbekend",\
                "bestand":"content/site.yaml","regel":9,"kolom":0,\
                "melding":"the key 'x' is unknown","voorstel":null}
                ]}

                """)
    }

    @Test("is an empty list when nothing is wrong")
    func nothing() {
        #expect(Report([], version: "1").text(as: .json) == "{\"meldingen\":[]}\n")
    }

    @Test("escapes what JSON or a terminal would misread")
    func hostile() {
        #expect(
            Samples.hostileReport.text(as: .json) == #"""
                {"meldingen":[
                {"ernst":"fout","code":"waarde-ongeldig",\#
                "bestand":"content/é%:,\n\"\\.md","regel":1,"kolom":3,\#
                "melding":"'a\"b\\c\n\u000d\u001b[31m\u0000\u202e\u2028\u009b👩‍👧 שלום'",\#
                "voorstel":"schrijf\n::error::x"}
                ]}

                """#)
    }

    @Test("gives a parser back what went in")
    func parses() throws {
        let parsed = try JSONSerialization.jsonObject(with: Data(Samples.hostileReport.text(as: .json).utf8))
        let melding = try #require((parsed as? [String: [[String: Any]]])?["meldingen"]?.first)
        let wording = Samples.hostile.cause.wording(in: .dutch)
        #expect(melding["melding"] as? String == wording.message)
        #expect(melding["voorstel"] as? String == wording.remedy)
        #expect(melding["bestand"] as? String == Samples.hostile.place.file)
        #expect(melding["regel"] as? Int == 1)
        #expect(melding["kolom"] as? Int == 3)
        #expect(melding.count == 7)
    }
}
