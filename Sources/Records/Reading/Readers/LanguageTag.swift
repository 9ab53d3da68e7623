/// The form of a tag of a language (BCP 47): a primary part of two or three letters, and further parts behind
/// hyphens.
enum LanguageTag {
    /// Whether a text is such a tag.
    static func isOne(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard let primary = parts.first, (2...3).contains(primary.count) else { return false }
        return primary.allSatisfy(isLetter)
            && parts.dropFirst().allSatisfy { part in
                (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20)
    }
}
