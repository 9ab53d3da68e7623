import Diagnostics
import Testing

@Suite("The form of GitHub annotations")
struct GitHubReportTests {
    @Test("has a command a message, with the remedy on a line of its own")
    func whole() {
        #expect(
            Samples.report().text(as: .github) == """
                ::notice file=content/a b.yaml,title=bestand-te-groot::100%25 vol: let op, [zie](1) {0}
                ::error file=content/memos/x.md,line=3,col=8,title=datum-ongeldig::\
                '2023-02-30' bestaat niet op de kalender
                ::error file=content/memos/x.md,line=4,col=12,title=verwijzing-onbekend::\
                'b9' bestaat niet; bedoelt u 'b1'?%0Aoplossing: verwijs naar een id dat bestaat
                ::warning file=content/site.yaml,line=9,title=sleutel-onbekend::de sleutel 'x' is onbekend

                """)
    }

    @Test("is empty when nothing is wrong")
    func nothing() {
        #expect(Report([], version: "1").text(as: .github) == "")
    }

    @Test("lets no message begin a command or a property of its own")
    func hostile() {
        #expect(
            Samples.hostileReport.text(as: .github) == """
                ::error file=content/é%25%3A%2C%0A"\\.md,line=1,col=3,title=waarde-ongeldig::\
                'a"b\\c%0A%0D␛[31m␀���👩‍👧 שלום'%0Aoplossing: schrijf%0A::error::x

                """)
    }
}
