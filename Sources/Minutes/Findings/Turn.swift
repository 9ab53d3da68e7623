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

    /// What the anchors of turns are made of: the hash FNV-1a of 32 bits over speaker, a unit separator and
    /// text.
    static func hashes(speakers: [String], texts: [String]) -> [UInt32] {
        let starts = speakers.map { FNV.hash([0x1F].span, from: FNV.hash($0.utf8.span)) }
        return FNV.hashes(of: texts, from: starts)
    }

    /// The anchor for a hash.
    static func anchor(_ hash: UInt32) -> String {
        let prefix: StaticString = "beurt-"
        return String(unsafeUninitializedCapacity: 14) { bytes in
            for index in 0..<6 { bytes[index] = prefix.utf8Start[index] }
            for index in 0..<8 {
                let digit = UInt8(truncatingIfNeeded: hash >> (28 - 4 * UInt32(index)) & 0xF)
                bytes[6 + index] = digit < 10 ? 0x30 + digit : 0x57 + digit
            }
            return 14
        }
    }
}
