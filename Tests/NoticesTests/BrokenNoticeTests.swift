import CodeLists
import Diagnostics
import Notices
import Records
import Testing

/// What a process lacks, or has in another form than a notice takes: each with its one message.
@Suite struct BrokenNoticeTests {
    struct Break: Sendable, CustomTestStringConvertible {
        var file = "traject"
        let part: String
        let by: String
        let message: String

        var testDescription: String { "\(part) → \(by)" }
    }

    private static let broken: [Break] = [
        Break(part: "  aard: diensten\n", by: "", message: "x"),
        Break(part: "  cpv: 85310000-5\n", by: "", message: "x"),
        Break(part: "  nuts: NL350\n", by: "", message: "x"),
        Break(part: "  tot: 2026-10-15\n", by: "  via: a@b.nl\n", message: "x"),
        Break(part: "reactie:\n  tot: 2026-10-15\n", by: "", message: "x"),
        Break(part: "samenvatting: De gemeente vraagt de markt naar tarieven.\n", by: "", message: "x"),
        Break(part: "De gemeente vraagt de markt naar tarieven.", by: "\"[ ]()\"", message: "x"),
        Break(part: "tot: 2026-10-15", by: "tot: 2026-09-01", message: "x"),
        Break(part: "  nuts: NL350\n", by: "  nuts: NL350\n  verzonden: 2026-12-01\n", message: "x"),
        Break(part: "Hulp bij", by: String(repeating: "Zeer ", count: 80) + "bij", message: "x"),
        Break(part: "De gemeente", by: String(repeating: "Lang ", count: 1200) + "gemeente", message: "x"),
        Break(part: "De gemeente", by: "De&#7;gemeente", message: "x"),
        Break(
            part: "reactie:", by: "percelen: [{naam: \"\(String(repeating: "a", count: 401))\"}]\nreactie:",
            message: "x"),
        Break(part: "reactie:", by: "percelen: [{naam: Een, omschrijving: a&#xFFFE;b}]\nreactie:", message: "x"),
        Break(
            part: "  nuts: NL350\n", by: "  nuts: NL350\n  referentie: \(String(repeating: "R", count: 101))\n",
            message: "x"),
        Break(
            part: "  nuts: NL350\n",
            by: "  nuts: NL350\n  contactpunt: {naam: X, openbaar: ja, telefoon: bel maar}\n", message: "x"),
        Break(
            part: "  nuts: NL350\n",
            by: "  nuts: NL350\n  contactpunt: {naam: X, openbaar: ja, e-mail: a..b@proef.nl}\n", message: "x"),
        Break(part: "datum:", by: "taal: fy\ndatum:", message: "x"),
        Break(
            part: "  tot: 2026-10-15\n",
            by: "  tot: 2026-10-15\n  via: https://proef.example/\(String(repeating: "a", count: 400))\n",
            message: "x"),
        Break(
            file: "organisations", part: "Gemeente Proef", by: String(repeating: "Gemeente ", count: 45),
            message: "x"),
        Break(
            file: "organisations", part: "  soort: gemeente\n",
            by: "  soort: gemeente\n  plaats: \(String(repeating: "a", count: 401))\n", message: "x"),
    ]

    @Test(arguments: broken)
    func `what is wrong is told, and nothing else`(broken: Break) {
        var site = NoticeSite()
        if broken.file == "traject" {
            site.traject = site.traject.replacing(broken.part, with: broken.by)
        } else {
            site.organisations = site.organisations.replacing(broken.part, with: broken.by)
        }
        #expect(site.messages() == broken.message)
    }

    @Test func `all that is missing is told at once, in either language`() {
        var site = NoticeSite()
        site.traject = "titel: A\ntenderned:\n  kenmerk: TN-1\n"
        #expect(site.messages() == "x")
        #expect(site.messages(in: .english) == "x")
    }

    @Test func `what the site says for every process is enough`() {
        var site = NoticeSite()
        site.site += "tenderned: {aard: werken, cpv: 45000000-7, nuts: NL423, omschrijving: Bouw}\n"
        site.traject = "titel: A\nreactie: {tot: 2026-10-15}\ntenderned: {nuts: NL422}\n"
        #expect(site.messages() == "")
        #expect(site.notice()?.subject.places.map(\.code) == ["NL422"])
        #expect(site.notice()?.subject.nature == .werken)
        #expect(site.notice()?.dispatch.date == "2026-08-20+02:00")
    }
}
