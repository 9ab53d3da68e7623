extension Passage {
    /// Whether a sentence begins at an offset: nothing stands before it in the passage, or the end of another
    /// sentence.
    func beginsSentence(at offset: Int) -> Bool {
        for index in (0..<offset).reversed() {
            switch bytes[index] {
            case 0x20, 0x22, 0x27, 0x28, 0x5B: continue
            case 0x0A, 0x21, 0x2E, 0x3F: return true
            default: return false
            }
        }
        return true
    }

    /// Whether a range is all that is strong around it, but for an address and signs; or a name before the
    /// colon that begins the passage.
    func isAlone(_ range: Range<Int>) -> Bool {
        if let strong = strong(at: range.lowerBound),
            isAlone(range, in: withoutBrackets(trimmed(strong.range)))
        {
            return true
        }
        guard trimmed(0..<bytes.count).lowerBound == range.lowerBound else { return false }
        return bytes.span.first(0x3A, from: range.upperBound).map { colon in
            withoutBrackets(trimmed(0..<colon)).upperBound == range.upperBound
        } ?? false
    }

    /// Where a name may begin that ends with a range: there, or up to three words before it.
    func startsOfName(upTo range: Range<Int>) -> [Int] {
        var starts = [range.lowerBound]
        var index = range.lowerBound
        while starts.count < 4, index > 1, bytes[index - 1] == 0x20,
            Letter.isLetter(bytes[index - 2]) || bytes[index - 2] == 0x2E
        {
            index -= 1
            while index > 0, bytes[index - 1] != 0x20, bytes[index - 1] != 0x0A { index -= 1 }
            starts.append(index)
        }
        return starts
    }

    /// A form of address without the space after it.
    func words(of address: FormOfAddress) -> Range<Int> {
        var end = address.name
        while end > address.start, let space = Letter.beforeSpace(in: bytes.span, endingAt: end) {
            end = space
        }
        return address.start..<end
    }

    private func isAlone(_ range: Range<Int>, in strong: Range<Int>) -> Bool {
        guard strong.upperBound == range.upperBound else { return false }
        return strong.lowerBound == range.lowerBound
            || address(of: range.lowerBound)?.start == strong.lowerBound
    }
}

extension String {
    /// With a capital for the first letter of ASCII.
    var capitalisedFirst: String {
        guard let first = utf8.first, (0x61...0x7A).contains(first) else { return self }
        return String(decoding: [first & 0xDF], as: UTF8.self) + String(dropFirst())
    }
}
