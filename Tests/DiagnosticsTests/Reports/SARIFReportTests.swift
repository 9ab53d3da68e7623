import Diagnostics
import Foundation
import Testing

@Suite("The SARIF form")
struct SARIFReportTests {
    private static let beginning = """
        {"$schema":"https://docs.oasis-open.org/\
        sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",\
        "version":"2.1.0","runs":[{"tool":{"driver":{"name":"inzage","version":"1.2.3","rules":[
        """

    @Test("has a rule for each code and a result for each message")
    func whole() {
        #expect(
            Samples.report().text(as: .sarif) == Self.beginning + """
                {"id":"bestand-te-groot",\
                "shortDescription":{"text":"Een bestand is groter dan Inzage leest."},\
                "defaultConfiguration":{"level":"error"}},\
                {"id":"datum-ongeldig",\
                "shortDescription":{"text":"Een datum bestaat niet op de kalender."},\
                "defaultConfiguration":{"level":"error"}},\
                {"id":"sleutel-onbekend",\
                "shortDescription":{"text":"Een sleutel bestaat hier niet, dus Inzage doet er niets mee."},\
                "defaultConfiguration":{"level":"warning"}},\
                {"id":"verwijzing-onbekend",\
                "shortDescription":{"text":"Een verwijzing leidt naar iets dat er niet is."},\
                "defaultConfiguration":{"level":"error"}}\
                ]}},"language":"nl","columnKind":"unicodeCodePoints","results":[\
                {"ruleId":"bestand-te-groot","ruleIndex":0,"level":"note",\
                "message":{"text":"100% vol: let op, [zie\\\\](1) {{0}}"},\
                "locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/a%20b.yaml"}}}]},\
                {"ruleId":"datum-ongeldig","ruleIndex":1,"level":"error",\
                "message":{"text":"'2023-02-30' bestaat niet op de kalender"},\
                "locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/memos/x.md"},\
                "region":{"startLine":3,"startColumn":8,"endColumn":18}}}],\
                "relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"content/site.yaml"},\
                "region":{"startLine":3,"startColumn":5,"endColumn":6}}}]},\
                {"ruleId":"verwijzing-onbekend","ruleIndex":3,"level":"error",\
                "message":{"text":"'b9' bestaat niet; bedoelt u 'b1'?\\n\
                oplossing: verwijs naar een id dat bestaat"},\
                "locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/memos/x.md"},\
                "region":{"startLine":4,"startColumn":12,"endColumn":14}}}]},\
                {"ruleId":"sleutel-onbekend","ruleIndex":2,"level":"warning",\
                "message":{"text":"de sleutel 'x' is onbekend"},\
                "locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/site.yaml"},\
                "region":{"startLine":9}}}]}\
                ]}]}

                """)
    }

    @Test("is a run without rules and results when nothing is wrong")
    func nothing() {
        #expect(
            Report([], language: .english, version: "1.2.3").text(as: .sarif) == Self.beginning
                + "]}},\"language\":\"en\",\"columnKind\":\"unicodeCodePoints\",\"results\":[]}]}\n")
    }

    @Test("gives a parser back what went in, with a URI that is one")
    func hostile() throws {
        let text = Samples.hostileReport.text(as: .sarif)
        let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let run = try #require((log?["runs"] as? [[String: Any]])?.first)
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        let message = result["message"] as? [String: String]
        #expect(
            message?["text"]
                == "'a\"b\\c\n\r\u{1B}[31m\u{0}\u{202E}\u{2028}\u{9B}👩‍👧 שלום'"
                + "\noplossing: schrijf\n::error::x")
        let location = (result["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"]
        #expect(
            location?["artifactLocation"] as? [String: String] == [
                "uri": "content/%C3%A9%25%3A%2C%0A%22%5C.md"
            ])
    }

    @Test("is in the language of the report")
    func english() {
        let text = Samples.report(.english).text(as: .sarif)
        #expect(text.contains("\"shortDescription\":{\"text\":\"A date does not exist on the calendar.\"}"))
        #expect(text.contains("'b9' does not exist; do you mean 'b1'?\\nremedy: refer to an id that exists"))
    }
}
