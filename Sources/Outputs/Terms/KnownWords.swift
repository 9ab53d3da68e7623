import Records
import Relations

/// Words in capitals that need no explanation in the glossary.
struct KnownWords {
    private var words: Set<String> = []

    /// Those that are part of a name or a code of the site, or of a term.
    init(_ publication: Publication) {
        for item in publication.organisaties { add([item.record.naam] + item.record.aliassen) }
        for item in publication.projecten { add([item.record.code, item.record.naam]) }
        for item in publication.segmentkeuzes { add(item.record.segmenten.flatMap { [$0.code, $0.naam] }) }
        for begrip in publication.begrippen {
            add([begrip.term] + begrip.aliassen)
        }
        add([publication.instellingen.naam])
    }

    private mutating func add(_ names: [String]) {
        for name in names {
            for word in name.utf8.split(whereSeparator: { !(0x41...0x5A).contains($0 & 0xDF) }) {
                if let word = String(word) { words.insert(word) }
            }
        }
    }

    /// Whether a word needs no explanation.
    func contains(_ word: String) -> Bool {
        words.contains(word) || Self.everyday.contains(word) || Self.isRoman(word)
    }

    /// What everybody reads as a word; the spelling of most is in the dictionary.
    private static let everyday: Set<String> = [
        "BTW", "BV", "CEO", "DVD", "EU", "GPS", "ICT", "NB", "NL", "NS", "NV", "OK", "PC", "PDF", "PS", "SMS",
        "TV", "URL", "USB", "VS", "WC",
    ]

    /// Whether a word is a number of the Romans: its digits, in an order that they have.
    private static func isRoman(_ word: String) -> Bool {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
        let digits = word.compactMap { values[$0] }
        guard digits.count == word.count else { return false }
        let pairs = zip(digits, digits.dropFirst())
        return pairs.allSatisfy { $0 >= $1 || $1 == 5 * $0 || $1 == 10 * $0 }
    }
}
