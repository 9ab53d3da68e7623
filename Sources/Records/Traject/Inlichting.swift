public import Diagnostics

/// A question in a procurement with its answer (nota van inlichtingen). Who asked is not in the record at
/// all.
public struct Inlichting: Hashable, Sendable {
    /// Its number, as written; that of its place in the list where the author gave none.
    public var nummer: String
    /// What was asked.
    public var vraag: MarkdownText
    /// What the municipality answered; nil: not yet.
    public var antwoord: MarkdownText?
    /// When it was asked.
    public var gesteld: CivilDate?
    /// The document that it is about, in words; after a comma where in it.
    public var document: String?
    /// The lots that it is about; none: the process as a whole.
    public var percelen: [Perceelvermelding] = []
    /// Where it stands.
    public var place: Place

    /// Whether it has an answer.
    public enum Toestand: String, Sendable, CaseIterable { case open, beantwoord }

    /// Open until there is an answer.
    public var toestand: Toestand { antwoord == nil ? .open : .beantwoord }
}

extension Inlichting {
    /// A question as a process lists it; without a number it takes that of its place in the list.
    init(_ fields: inout Fields) {
        nummer = fields.optional("nummer", .identifier(in: "vragen")) ?? ""
        vraag = fields.required("vraag", .markdown)
        antwoord = fields.optional("antwoord", .markdown)
        gesteld = fields.optional("gesteld", .date)
        document = fields.optional("document", .text)
        percelen = fields.list("perceel", .perceel)
        place = fields.place
    }
}
