/// What one participant said at one go (content model §6, rule 1).
public struct Turn: Sendable, Hashable {
    /// `beurt-<8 hex>` of speaker and text: it does not move when text elsewhere changes.
    public var anchor: String
    /// The index of the participant.
    public var speaker: Int
    /// The indices of the nodes of its blocks: a paragraph, and the lists and quotations right after it.
    public var blocks: Range<Int>
    /// The index of the agenda item that it belongs to.
    public var agendaItem: Int?
    /// What was said, as plain text.
    public var text: String

    /// The anchor of a turn: the hash FNV-1a of 32 bits over the speaker, a unit separator and the text.
    static func anchor(speaker: String, text: String) -> String {
        let said = FNV.hash([0x1F].span, from: FNV.hash(speaker.utf8.span))
        return "beurt-\(FNV.hexadecimal(FNV.hash(text.utf8.span, from: said)))"
    }
}
