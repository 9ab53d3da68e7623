/// Goes once through the words of a text and finds the terms in it, the longest at each place.
struct TermScan {
    let table: TermTable
    /// The terms, in order.
    private(set) var matches: [TermMatch] = []
    /// The words in capitals that are no term, in order.
    private(set) var abbreviations: [Range<Int>] = []

    init(_ table: TermTable) {
        self.table = table
    }

    /// Goes through a text from `start`; what was found before is forgotten.
    mutating func scan(_ bytes: borrowing Span<UInt8>, from start: Int = 0) {
        matches.removeAll(keepingCapacity: true)
        abbreviations.removeAll(keepingCapacity: true)
        var index = start
        while index < bytes.count {
            switch table.openings[Int(bytes[index])] {
            case .nothing: index += 1
            case .word: index = word(at: index, in: bytes)
            case .mark: index = take(at: index, in: bytes) ?? index + 1
            case .address: index = Self.isAddress(at: index, bytes) ? Self.space(index, bytes) : index + 1
            case .wide: index = wide(at: index, in: bytes)
            }
        }
    }

    /// Goes on after the word that begins at `index`, or after the term that does.
    private mutating func word(at index: Int, in bytes: borrowing Span<UInt8>) -> Int {
        if Self.isHost(at: index, bytes) { return Self.space(index, bytes) }
        if let end = take(at: index, in: bytes) { return end }
        if let end = Capitals.abbreviation(at: index, in: bytes) {
            abbreviations.append(index..<end)
            return end
        }
        return Self.end(ofWordAt: index, bytes)
    }

    private mutating func wide(at index: Int, in bytes: borrowing Span<UInt8>) -> Int {
        let (scalar, length) = Scalars.scalar(at: index, in: bytes)
        if Scalars.isWord(scalar) { return word(at: index, in: bytes) }
        return take(at: index, in: bytes) ?? index + length
    }

    /// Takes the term that begins at `index`, and goes on after it; nil where there is none.
    private mutating func take(at index: Int, in bytes: borrowing Span<UInt8>) -> Int? {
        guard let match = table.match(at: index, in: bytes) else { return nil }
        let isName = table.forms[match.form].term == nil
        if !isName, !NameSigns.isName(match.range, in: bytes) { matches.append(match) }
        return match.range.upperBound
    }

    private static func end(ofWordAt start: Int, _ bytes: borrowing Span<UInt8>) -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index] < 0x80 {
                guard Scalars.isWord(bytes[index]) else { break }
                index += 1
            } else {
                let (scalar, length) = Scalars.scalar(at: index, in: bytes)
                guard Scalars.isWord(scalar) || Scalars.isUnseen(scalar) else { break }
                index += length
            }
        }
        return max(index, start + 1)
    }

    /// `://`: no word of an address is a term.
    private static func isAddress(at index: Int, _ bytes: borrowing Span<UInt8>) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F
    }

    /// `www.`
    private static func isHost(at index: Int, _ bytes: borrowing Span<UInt8>) -> Bool {
        index + 3 < bytes.count && bytes[index + 3] == 0x2E
            && (index..<index + 3).allSatisfy { bytes[$0] | 0x20 == 0x77 }
    }

    private static func space(_ start: Int, _ bytes: borrowing Span<UInt8>) -> Int {
        var index = start
        while index < bytes.count, bytes[index] > 0x20 { index += 1 }
        return index
    }
}
