import Diagnostics
import Markup
import Records

/// Puts the minutes together once it is known who speaks where: their texts, and the parts that need no names.
struct PartsReader {
    private let document: Document
    private let attendance: Attendance
    private let recognition: Recognition
    private let sections: [Section]
    private let agenda: AgendaReader

    init(
        _ verslag: Verslag, _ document: Document, _ attendance: Attendance, _ redactors: [NameRedactor],
        _ recognition: Recognition
    ) {
        self.document = document
        self.attendance = attendance
        self.recognition = recognition
        sections = Section.all(of: document)
        let planned = PartsReader.planned(verslag, attendance, redactors)
        agenda = AgendaReader(planned, sections, of: document)
    }

    /// What the author should know of the parts.
    var diagnostics: [Diagnostic] { agenda.diagnostics }

    /// The minutes.
    var minutes: Minutes {
        let blocks = recognition.turns.map(\.blocks)
        let minutes = Minutes(
            participants: attendance.participants, agenda: agenda.items, turns: turns,
            questions: QuestionReader.read(document, turns: blocks.map(\.lowerBound)),
            propositions: PropositionReader.read(document, sections, turns: blocks),
            agreements: AgreementReader.read(document, sections), mentions: recognition.mentions)
        return minutes.withoutSilent()
    }

    private var turns: [Turn] {
        var anchors = Anchors()
        let speakers = attendance.participants.map(\.spreker)
        return recognition.turns.map { turn in
            let text = document.plainText(from: turn.blocks.lowerBound, to: turn.blocks.upperBound)
            let anchor = Turn.anchor(speaker: speakers[turn.speaker], text: text)
            return Turn(
                anchor: anchors.unique(anchor), speaker: turn.speaker, blocks: turn.blocks,
                agendaItem: agenda.item(at: turn.blocks.lowerBound), text: text)
        }
    }

    private static func planned(_ verslag: Verslag, _ attendance: Attendance, _ redactors: [NameRedactor])
        -> [RecognisedItem]
    {
        verslag.agenda.enumerated().map { index, item in
            RecognisedItem(
                number: index + 1, title: redactors.reduce(item.titel) { $1.redacted($0) },
                anchor: "agendapunt-\(index + 1)", heading: nil, isDiscussed: item.besproken,
                explainers: attendance.explainers[index].compactMap { attendance.participants[$0].person })
        }
    }
}
