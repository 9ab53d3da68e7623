import Markup
import Minutes
import Relations
import Templates

/// Writes what stands around a speaker turn: who speaks, a link to it, and how to cite it.
///
/// What is the same for all turns of a speaker is made once.
struct TurnMarkup {
    private let page: PageComposer
    private let speakers: [Int: Speaker]
    private let address: [UInt8]

    /// What the turns of one speaker have in common.
    private struct Speaker {
        var name: String
        /// The end of the opening tag, and the line that says who speaks.
        var head: [UInt8]
        var citation: [UInt8]
        var classes: StaticString
    }

    /// The markup for the turns of a report.
    init(_ page: PageComposer, _ source: TurnSource, _ lists: SpeakerLists) {
        self.page = page
        address = HTML(escaping: page.fullAddress(page.address) + "#").bytes
        let speakers = lists.parties.flatMap(\.speakers)
        self.speakers = Dictionary(
            speakers.map { ($0, Self.speaker($0, page, source, lists)) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func speaker(
        _ participant: Int, _ page: PageComposer, _ source: TurnSource, _ lists: SpeakerLists
    ) -> Speaker {
        let speaker = source.minutes.participants[participant]
        let name = page.typeset(speaker.label)
        let role = speaker.role.map(page.typeset)
        let party = speaker.party.map(page.typeset)
        var head = Array("\">\n<p class=\"beurt-kop\">".utf8)
        head += link(name, "beurt-spreker", lists.anchor(of: participant))
        if let role { head += Array(", ".utf8) + HTML(escaping: role).bytes }
        if let party {
            head += Array(", ".utf8) + link(party, "beurt-partij", lists.partyAnchor(of: participant))
        }
        head += Array("</p>\n".utf8)
        let who = [name, role, party].compactMap { $0 }.joined(separator: ", ")
        let citation = page.words(.citaat, ["wie": who, "bron": source.title])
        let isHost = speaker.organisation?.id != nil && speaker.organisation?.id == source.host
        return Speaker(
            name: name, head: head, citation: HTML(escaping: citation + " ").bytes,
            classes: isHost ? "beurt beurt-gastheer" : "beurt")
    }

    private static func link(_ text: String, _ classes: StaticString, _ anchor: String?) -> [UInt8] {
        guard let anchor else { return HTML(escaping: text).bytes }
        return Array("<a class=\"\(classes)\" href=\"#\(anchor)\">".utf8) + HTML(escaping: text).bytes
            + Array("</a>".utf8)
    }

    /// What comes before the first block of a turn.
    func open(_ turn: Turn, into bytes: inout [UInt8]) {
        guard let speaker = speakers[turn.speaker] else { return }
        bytes += Array("<div class=\"\(speaker.classes)\" id=\"\(turn.anchor)".utf8)
        bytes += speaker.head
    }

    /// What comes after the last block of a turn, the `number`-th of the report.
    func close(_ turn: Turn, number: Int, into bytes: inout [UInt8]) {
        guard let speaker = speakers[turn.speaker] else { return }
        let which = page.words(.bijdrageVan, ["n": String(number), "wie": speaker.name])
        bytes += Array("<div class=\"beurt-voet wegwijs\">\n<details class=\"citeer\">\n<summary>".utf8)
        bytes += HTML(escaping: page.words(.citeer)).bytes
        bytes += Array(" <span class=\"alleen-voorlezen\">".utf8) + HTML(escaping: which).bytes
        bytes += Array("</span></summary>\n<p class=\"citaat\">".utf8) + speaker.citation
        bytes += address + Array("\(turn.anchor)</p>\n</details>\n".utf8)
        bytes += Array("<a class=\"beurt-anker\" href=\"#\(turn.anchor)\" aria-label=\"".utf8)
        bytes += HTML(escaping: page.words(.permalink, ["bijdrage": which])).bytes
        bytes += Array("\">#</a>\n</div>\n</div>\n".utf8)
    }
}
