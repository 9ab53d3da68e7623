/// How a turn begins: who speaks, and the words that say so.
struct Lead {
    /// The index of the participant.
    var speaker: Int
    /// The words that name the speaker.
    var range: Range<Int>
}

extension Recognition {
    /// Who speaks in the passage, if anybody (content model §6, rule 1): a participant and a colon, `De
    /// voorzitter` or another office, or a participant in the first strong text within the first four words.
    mutating func lead() -> Lead? {
        if let colon = colonAfterName() {
            let naming = naming(in: 0..<colon)
            switch naming.resolution {
            case .one(let speaker): return Lead(speaker: speaker, range: 0..<colon)
            case .several, .excluded, .absent: return nil
            case .nobody: break
            }
        }
        let strong = strongLead()
        guard let office = officeLead() else { return strong }
        // `De voorzitter Bos opent` and `De voorzitter **Bos** opent`: the name says more than the office.
        return named(after: office.range) ?? office
    }

    /// The participant whose name stands right after an office.
    private mutating func named(after office: Range<Int>) -> Lead? {
        let start = Letter.afterSpace(in: passage.bytes.span, from: office.upperBound)
        guard start > office.upperBound else { return nil }
        for end in WrittenName.ends(in: passage.bytes.span, from: start).reversed() {
            if case .one(let speaker) = resolve(start..<end, nil) {
                return Lead(speaker: speaker, range: office.lowerBound..<end)
            }
        }
        return nil
    }

    /// The colon that a name could stand before, of at most sixteen words and a remark in brackets.
    func colonAfterName() -> Int? {
        let bytes = passage.bytes.span
        var depth = 0
        var words = 0
        for index in bytes.indices {
            switch bytes[index] {
            case 0x28: depth += 1
            case 0x29: depth -= 1
            case 0x20, 0x0A:
                guard depth <= 0 else { continue }
                words += 1
                if words > 16 { return nil }
            case 0x3A where depth <= 0:
                // `https://`
                return index > 0 && !(index + 1 < bytes.count && bytes[index + 1] == 0x2F) ? index : nil
            default: break
            }
        }
        return nil
    }

    /// `De voorzitter opent`, `De secretaris …`; but not `De voorzitter van de cliëntenraad`, who is somebody
    /// else.
    private func officeLead() -> Lead? {
        let bytes = passage.bytes.span
        guard let start = FormOfAddress.afterArticle(bytes), start < bytes.count else { return nil }
        // Without marks a notulist opens no turn; and most paragraphs begin with `De heer`.
        guard bytes[start] | 0x20 == 0x76 || bytes[start] | 0x20 == 0x73 else { return nil }
        var end = start
        while end < bytes.count, bytes[end] < 0x80, Letter.isLetter(bytes[end]), end < 24 { end += 1 }
        guard Letter.endsWord(in: bytes, at: end),
            let holder = attendance.holder(ofOffice: NameKey.of(bytes.extracting(start..<end)).span)
        else { return nil }
        let next = Letter.afterSpace(in: bytes, from: end)
        let isOther = next + 4 <= bytes.count && bytes.extracting(next..<next + 4).string == "van "
        return isOther ? nil : Lead(speaker: holder, range: 0..<end)
    }

    /// The first strong text, within the first four words.
    private mutating func strongLead() -> Lead? {
        guard let strong = passage.strongs.first, isLeading(strong.range) else { return nil }
        let naming = naming(of: strong)
        guard case .one(let speaker) = naming.resolution else { return nil }
        // `De plaatsvervangend **voorzitter**` is not the chair.
        let mayBeOffice = !attendance.participants[speaker].offices.isEmpty
        if mayBeOffice, passage.words(before: strong.range.lowerBound, limit: 4) > 1, isOffice(naming.range) {
            return nil
        }
        return Lead(speaker: speaker, range: strong.range)
    }

    /// Whether strong text stands where it may name the speaker.
    func isLeading(_ range: Range<Int>) -> Bool {
        passage.words(before: range.lowerBound, limit: 4) < 4 && passage.isWhole(passage.trimmed(range))
    }

    private func isOffice(_ range: Range<Int>) -> Bool {
        attendance.holder(ofOffice: NameKey.of(passage.bytes.span.extracting(range)).span) != nil
    }
}
