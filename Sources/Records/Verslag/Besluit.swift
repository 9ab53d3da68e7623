public import Diagnostics

/// What was decided at a meeting.
public struct Besluit: Hashable, Sendable {
    /// What was decided.
    public var tekst: MarkdownText
    /// The item of the agenda under which, by its number or title.
    public var agendapunt: String?
    /// Where it stands.
    public var place: Place
}

extension Besluit {
    /// A decision as a report lists it.
    init(_ fields: inout Fields) {
        tekst = fields.required("tekst", .markdown)
        agendapunt = fields.optional("agendapunt", .text)
        place = fields.place
    }
}
