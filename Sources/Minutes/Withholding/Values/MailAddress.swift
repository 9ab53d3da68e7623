import Diagnostics

/// A mail address in a text.
struct MailAddress {
    /// Where it stands.
    let range: Range<Int>
    private let mailbox: ArraySlice<UInt8>

    /// All in a text, in order.
    static func all(in text: [UInt8]) -> [MailAddress] {
        var found: [MailAddress] = []
        for sign in text.indices where text[sign] == 0x40 {
            var start = sign
            while start > 0, isPart(text[start - 1]) { start -= 1 }
            var end = sign + 1
            while end < text.count, isPart(text[end]) { end += 1 }
            while end > sign + 1, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
            guard start < sign, end > sign + 1 else { continue }
            found.append(MailAddress(range: start..<end, mailbox: text[start..<sign]))
        }
        return found
    }

    /// Whom of those to be withheld the mailbox names; nil when nobody.
    func person(of withholding: NameWithholding) -> Int? {
        Self.person(in: mailbox, of: withholding)
    }

    /// Whom an address names: with a surname as a word of it (`k.bos`), or one of at least five letters at
    /// the end or the beginning of a word (`kbergsma`).
    static func person(in address: ArraySlice<UInt8>, of withholding: NameWithholding) -> Int? {
        let words = address.split { !Letter.isLetter($0) }.map {
            NameKey.of(String(decoding: $0, as: UTF8.self))
        }
        guard !words.isEmpty else { return nil }
        let joined = Array(words.joined(separator: [0x20]))
        let glued = Array(words.joined())
        for entry in withholding.names.entries {
            let key = Array(withholding.names.bytes[entry.range])
            let letters = key.filter { $0 != 0x20 && $0 != 0x2D }
            let isWord = holds(joined, words: key.map { $0 == 0x2D ? 0x20 : $0 })
            guard letters.count > 1, isWord || letters.count > 4 && (ends(words, glued, letters)) else {
                continue
            }
            return Int(withholding.names.senses[Int(entry.first)].participant)
        }
        return nil
    }

    private static func ends(_ words: [[UInt8]], _ glued: [UInt8], _ letters: [UInt8]) -> Bool {
        glued.suffix(letters.count).elementsEqual(letters)
            || words.contains {
                $0.suffix(letters.count).elementsEqual(letters) || $0.starts(with: letters)
            }
    }

    /// Whether the address of a page holds a whole name of somebody to be withheld: `…/in/kim-bergsma`.
    static func holdsWholeName(_ address: ArraySlice<UInt8>, of withholding: NameWithholding) -> Bool {
        let words = address.split { !Letter.isLetter($0) }.map {
            NameKey.of(String(decoding: $0, as: UTF8.self))
        }
        let joined = Array(words.joined(separator: [0x20]))
        return withholding.withheld.contains { person in
            person.wholeName.contains(0x20)
                && holds(joined, words: person.wholeName.map { $0 == 0x2D ? 0x20 : $0 })
        }
    }

    /// Whether words stand in others as whole words.
    private static func holds(_ text: [UInt8], words: [UInt8]) -> Bool {
        guard text.count >= words.count else { return false }
        return (0...text.count - words.count).contains { start in
            let end = start + words.count
            return (start == 0 || text[start - 1] == 0x20) && (end == text.count || text[end] == 0x20)
                && text[start..<end].elementsEqual(words)
        }
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        Letter.isLetter(byte) || (0x30...0x39).contains(byte)
            || [0x2E, 0x2D, 0x5F, 0x2B, 0x25].contains(byte)
    }
}
