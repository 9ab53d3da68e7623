public import Diagnostics

/// A planned step of a process.
public struct Mijlpaal: Hashable, Sendable {
    /// The author's own name for it, unique in its process.
    public var id: String?
    /// What the step is.
    public var mijlpaal: String
    /// When it is to be, as told first and later; at least one.
    public var wanneer: [Melding]
    /// When it was reached.
    public var gereed: CivilDate?
    /// What begins for the process as a whole with this step.
    public var fase: Fase?
    /// What there is to say of it.
    public var toelichting: MarkdownText?
    /// Where it stands.
    public var place: Place

    /// A part of the life of a process that a step begins.
    public enum Fase: String, Sendable, CaseIterable {
        /// Tenderers can make their offers.
        case aanbesteding
        /// The process is done: its contracts run, or its policy holds.
        case afronding
    }
}

extension Mijlpaal {
    /// A step as a process lists it. Words beside the list of what was told belong to what was told last.
    init(_ fields: inout Fields) {
        mijlpaal = fields.required("mijlpaal", .text)
        wanneer = fields.required("wanneer", .meldingen("wanneer", gemeldIsRequired: false))
        let words = fields.optional("aanduiding", .text)
        if let words, let last = wanneer.indices.last, wanneer[last].tijdstip.aanduiding == nil {
            wanneer[last].tijdstip.aanduiding = words
        }
        gereed = fields.optional("gereed", .date)
        fase = fields.optional("fase", .word)
        toelichting = fields.optional("toelichting", .markdown)
        id = fields.optional("id", .identifier(in: "planning"))
        place = fields.place
    }
}
