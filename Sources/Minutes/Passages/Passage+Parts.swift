extension Passage {
    /// A range without the spaces and signs at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, Passage.isEdge(bytes[start]) { start += 1 }
        while end > start, Passage.isEdge(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// A range without the remark in brackets at its end.
    func withoutBrackets(_ range: Range<Int>) -> Range<Int> {
        let words = bytes.span.extracting(range)
        guard let bracket = words.first(0x28) else { return range }
        if let end = words.first(0x29, from: bracket), end + 1 < words.count { return range }
        return trimmed(range.lowerBound..<range.lowerBound + bracket)
    }

    /// How many words stand before an offset, up to `limit`.
    func words(before offset: Int, limit: Int) -> Int {
        let before = bytes.span.extracting(0..<offset)
        var count = 0
        var hasLetter = false
        var index = 0
        while index < offset, count <= limit {
            switch Sign.next(in: before, at: &index) {
            case .letter: hasLetter = true
            case .space:
                if hasLetter { count += 1 }
                hasLetter = false
            case .apostrophe, .hyphen, .mark: break
            }
        }
        return hasLetter ? count + 1 : count
    }

    /// Whether a range begins and ends where words do: `Axxicom` in `Axxicom-medewerker` does not.
    func isWhole(_ range: Range<Int>) -> Bool {
        Letter.beginsWord(in: bytes.span, at: range.lowerBound)
            && Letter.endsWord(in: bytes.span, at: range.upperBound)
    }

    private static func isEdge(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x0A, 0x22, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x21: true
        default: false
        }
    }
}

extension Passage {
    /// A range without the white space at its ends.
    func withoutSpace(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
        return start..<end
    }

    /// Where the first byte stands that is no white space.
    var firstWord: Int { Letter.afterSpace(in: bytes.span, from: 0) }

    /// The last byte that is no white space.
    var lastSign: UInt8? {
        bytes.last { $0 != 0x20 && $0 != 0x0A }
    }
}

extension Passage {
    /// The strong part that holds an offset.
    func strong(at offset: Int) -> Strong? {
        let next = strongs.partition { $0.range.lowerBound > offset }
        guard next > 0, strongs[next - 1].range.contains(offset) else { return nil }
        return strongs[next - 1]
    }

    /// Where the given names and initials before a surname may begin, the nearest first: `Anna` and `K.L.` in
    /// `mevrouw Anna Bos` and `K.L. Bos`.
    func givenNames(before surname: Int) -> [Int] {
        var starts: [Int] = []
        var next = surname
        while starts.count < 4, let end = Letter.beforeSpace(in: bytes.span, endingAt: next) {
            var start = end
            while start > 0, Letter.beforeSpace(in: bytes.span, endingAt: start) == nil { start -= 1 }
            guard start < end, mayBeGivenName(start..<end) else { break }
            starts.append(start)
            next = start
        }
        return starts
    }

    /// Whether a word may stand before a surname as part of the name; after a full stop only initials may.
    private func mayBeGivenName(_ word: Range<Int>) -> Bool {
        let last = bytes[word.upperBound - 1]
        if last == 0x2E {
            let initial = bytes[word].dropLast().reversed().prefix { $0 != 0x2E }
            return initial.count <= 2 && Letter.isCapital(in: bytes.span, at: word.lowerBound)
        }
        guard Letter.isLetter(last) else { return false }
        return Letter.isCapital(in: bytes.span, at: word.lowerBound)
            || Particle.contains(NameKey.of(bytes.span.extracting(word)).span)
    }

    /// The form of address before a name, or before the given names in front of it.
    func honorific(before name: Range<Int>, _ given: [Int]) -> Honorific? {
        if let address = address(of: name.lowerBound) { return address.honorific }
        for start in given {
            if let address = address(of: start) { return address.honorific }
        }
        return nil
    }

    /// The form of address before a name that begins at an offset.
    func address(of name: Int) -> FormOfAddress? {
        let next = addresses.partition { $0.name > name }
        return next > 0 && addresses[next - 1].name == name ? addresses[next - 1] : nil
    }
}

extension Array {
    /// Where the elements begin that pass a test, which all after the first that does pass too.
    func partition(_ isAfter: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
