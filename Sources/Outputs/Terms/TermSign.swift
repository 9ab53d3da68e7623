import Diagnostics

/// What stands in the markup of a page, until the page is whole, where a term is used.
///
/// Which use is the first is known only then: the parts of a page are made in another order than they are
/// read in. A sign begins with a control character, which markup made from any text cannot hold.
enum TermSign: Hashable {
    /// A word for the term at a position of the glossary begins.
    case word(Int)
    /// Its abbreviation begins, to be written out.
    case abbreviation(Int)
    /// Words begin that their author wants explained, whatever was explained before.
    case asked(Int)
    /// An abbreviation that its author wants explained.
    case askedAbbreviation(Int)
    /// The words that began end here.
    case end
    /// The meaning of the term is shown here.
    case shown(Int)
    /// Here the terms of the page can be explained.
    case place

    private static let lead: UInt8 = 1
    private static let close: UInt8 = 2

    /// The sign as markup.
    var bytes: [UInt8] {
        let (letter, term) = parts
        return [Self.lead, letter] + Array((term.map(String.init) ?? "").utf8) + [Self.close]
    }

    private var parts: (letter: UInt8, term: Int?) {
        switch self {
        case .word(let term): (UInt8(ascii: "w"), term)
        case .abbreviation(let term): (UInt8(ascii: "a"), term)
        case .asked(let term): (UInt8(ascii: "v"), term)
        case .askedAbbreviation(let term): (UInt8(ascii: "b"), term)
        case .end: (UInt8(ascii: "e"), nil)
        case .shown(let term): (UInt8(ascii: "t"), term)
        case .place: (UInt8(ascii: "p"), nil)
        }
    }

    private init?(letter: UInt8, term: Int) {
        switch letter {
        case UInt8(ascii: "w"): self = .word(term)
        case UInt8(ascii: "a"): self = .abbreviation(term)
        case UInt8(ascii: "v"): self = .asked(term)
        case UInt8(ascii: "b"): self = .askedAbbreviation(term)
        case UInt8(ascii: "e"): self = .end
        case UInt8(ascii: "t"): self = .shown(term)
        case UInt8(ascii: "p"): self = .place
        default: return nil
        }
    }

    /// All signs in the markup of a page, in order, with where they stand.
    static func all(in bytes: [UInt8]) -> [(range: Range<Int>, sign: TermSign)] {
        var found: [(range: Range<Int>, sign: TermSign)] = []
        var index = 0
        while let start = ByteSearch.next(lead, in: bytes, from: index), start + 1 < bytes.count {
            var end = start + 2
            var term = 0
            while end < bytes.count, bytes[end] != close {
                term = term &* 10 &+ Int(bytes[end] &- 0x30)
                end += 1
            }
            index = min(end + 1, bytes.count)
            if let sign = TermSign(letter: bytes[start + 1], term: term) {
                found.append((start..<index, sign))
            }
        }
        return found
    }
}
