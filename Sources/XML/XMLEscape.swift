/// What stands in XML for bytes that cannot stand there as they are.
struct XMLEscape {
    /// What stands there instead; nothing for a character that XML 1.0 §2.2 does not know.
    let replacement: String
    /// How many bytes it stands for.
    let length: Int

    /// For the character that begins at an index; nil when it stands as it is. In an attribute a line feed
    /// and a tab would be read as spaces.
    init?(_ text: [UInt8], at index: Int, isAttribute: Bool) {
        switch text[index] {
        case 0x26: self.init("&amp;")
        case 0x3C: self.init("&lt;")
        case 0x3E: self.init("&gt;")
        case 0x22 where isAttribute: self.init("&quot;")
        case 0x09 where isAttribute: self.init("&#9;")
        case 0x0A where isAttribute: self.init("&#10;")
        case 0x0D: self.init("&#13;")
        case 0x09, 0x0A: return nil
        case ..<0x20: self.init("")
        case 0xEF where Self.isNoncharacter(text, at: index): self.init("", length: 3)
        default: return nil
        }
    }

    private init(_ replacement: String, length: Int = 1) {
        self.replacement = replacement
        self.length = length
    }

    /// U+FFFE or U+FFFF.
    private static func isNoncharacter(_ text: [UInt8], at index: Int) -> Bool {
        index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
    }
}
