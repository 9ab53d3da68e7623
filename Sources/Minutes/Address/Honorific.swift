/// A form of address that tells which of two people with one name is meant.
enum Honorific: Sendable, Equatable {
    case heer, mevrouw

    /// The one that a word is: `heer`, `dhr`, `mevrouw`, `mw` …, in any case.
    init?(_ word: Span<UInt8>) {
        guard let packed = PackedWord(word) else { return nil }
        if Honorific.male.contains(packed) {
            self = .heer
        } else if Honorific.female.contains(packed) {
            self = .mevrouw
        } else {
            return nil
        }
    }

    /// The one in what a record says of somebody: `De heer`, `mevr.`, `Geachte mevrouw`.
    init?(in text: Span<UInt8>) {
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, Letter.isLetter(text[end]) { end += 1 }
            if let found = Honorific(text.extracting(start..<end)) {
                self = found
                return
            }
            start = end + 1
        }
        return nil
    }

    /// As it stands in a sentence.
    var written: String {
        switch self {
        case .heer: "de heer"
        case .mevrouw: "mevrouw"
        }
    }

    private static let male = WordSet("heer dhr hr meneer")
    private static let female = WordSet("mevrouw mevr mw mej")
}
