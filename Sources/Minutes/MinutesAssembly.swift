import Diagnostics
import Markup
import Records

/// Puts minutes together once it is known who speaks where, and once the document holds only what may be
/// shown.
struct MinutesAssembly {
    private let document: Document
    private let speech: Speech
    private let sections: [Section]
    private let agenda: AgendaReader

    init(
        _ verslag: Verslag, _ document: Document, _ attendance: Attendance, _ redaction: Redaction,
        _ speech: Speech
    ) {
        self.document = document
        self.speech = speech
        sections = Section.all(of: document)
        let planned = verslag.agenda.enumerated().map { index, item in
            RecognisedItem(
                number: index + 1, title: redaction.redacted(item.titel),
                anchor: "agendapunt-\(index + 1)", heading: nil, isDiscussed: item.besproken,
                explainers: attendance.explainers[index].compactMap { attendance.participants[$0].person })
        }
        agenda = AgendaReader(planned, sections, of: document)
    }

    /// What the author should know of the parts.
    var diagnostics: [Diagnostic] { agenda.diagnostics }

    /// The minutes of those who took part.
    func minutes(_ attendance: consuming Attendance) -> Minutes {
        let places = attendance.dropSilent(speech)
        let blocks = speech.turns.map(\.blocks)
        return Minutes(
            participants: attendance.participants, agenda: agenda.items,
            turns: turns(places, attendance.participants),
            questions: QuestionReader.read(document, turns: blocks.map(\.lowerBound)),
            propositions: PropositionReader.read(document, sections, turns: blocks),
            agreements: AgreementReader.read(document, sections),
            mentions: speech.mentions.map { Mention(node: $0.node, participant: places[$0.participant]) })
    }

    private func turns(_ places: [Int], _ participants: [Participant]) -> [Turn] {
        let texts = speech.turns.map {
            document.plainText(from: $0.blocks.lowerBound, to: $0.blocks.upperBound)
        }
        let speakers = speech.turns.map { participants[places[$0.speaker]].spreker }
        let hashes = Turn.hashes(speakers: speakers, texts: texts)
        var anchors = Anchors<UInt32>()
        return speech.turns.indices.map { index in
            let turn = speech.turns[index]
            return Turn(
                anchor: Turn.anchor(hashes[index]) + anchors.suffix(for: hashes[index]),
                speaker: places[turn.speaker], blocks: turn.blocks,
                agendaItem: agenda.item(at: turn.blocks.lowerBound),
                text: document.directives.isEmpty
                    ? texts[index] : document.words(from: turn.blocks.lowerBound, to: turn.blocks.upperBound))
        }
    }
}
