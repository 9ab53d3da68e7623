extension Recognition {
    /// Looks at all strong text: what names a participant is a mention, and a name that fits nobody a mistake
    /// (content model §6, rule 2). A bold lead-in that is near nobody is plain bold.
    mutating func inspectStrong(lead: Lead?, isParagraph: Bool) {
        for index in passage.strongs.indices {
            let strong = passage.strongs[index]
            if let lead, lead.range.overlaps(strong.range) { continue }
            guard !strong.range.isEmpty, passage.isWhole(passage.trimmed(strong.range)) else { continue }
            let naming = naming(of: strong)
            let isLeadIn = isParagraph && lead == nil && index == 0 && isLeading(strong.range)
            if case .one(let participant) = naming.resolution {
                mention(participant, at: strong.node)
            } else if naming.honorific != nil {
                reportMisfit(naming)
            } else if isLeadIn {
                reportLeadIn(naming)
            }
        }
        if isParagraph, lead == nil { inspectColon() }
    }

    /// Looks at the names after `de heer` and `mevrouw` that are not strong: one that is near a participant
    /// but fits none is most likely misspelt.
    mutating func inspectAddresses() {
        for address in passage.addresses {
            guard passage.strong(at: address.name) == nil else { continue }
            let ends = WrittenName.ends(in: passage.bytes.span, from: address.name)
            var isKnown = false
            for end in ends where !isKnown { isKnown = fits(address, to: end) }
            for end in ends.reversed() where !isKnown {
                let key = NameKey.of(passage.bytes.span.extracting(address.name..<end))
                let nearest = attendance.nearest(to: key.span, address.honorific)
                guard !nearest.isEmpty else { continue }
                reportUnknown(address.name..<end, nearest)
                isKnown = true
            }
        }
    }

    /// Whether a name up to `end` is known; also in the genitive without apostrophe (`Bossens voorstel`).
    private mutating func fits(_ address: FormOfAddress, to end: Int) -> Bool {
        if resolve(address.name..<end, address.honorific).isKnown { return true }
        return passage.bytes[end - 1] == 0x73 && resolve(address.name..<end - 1, address.honorific).isKnown
    }

    /// Looks at a lead-in without marks: `Mandrs: …`.
    private mutating func inspectColon() {
        guard let colon = colonAfterName(), mayBeLeadIn(0..<colon) else { return }
        let naming = naming(in: 0..<colon)
        if naming.resolution.isKnown {
            reportMisfit(naming)
        } else if passage.addresses.isEmpty {
            reportLeadIn(naming)
        }
    }

    private func mayBeLeadIn(_ range: Range<Int>) -> Bool {
        let bytes = passage.bytes.span
        return passage.words(before: range.upperBound, limit: 5) < 5 && Letter.isCapital(in: bytes, at: 0)
            && !passage.strongs.contains { $0.range.overlaps(range) }
            && LeadWord.question.end(in: bytes, at: 0) == nil && LeadWord.answer.end(in: bytes, at: 0) == nil
    }

    /// Names that fit nobody after a form of address, or several people.
    mutating func reportMisfit(_ naming: Naming) {
        let name = passage.bytes.span.extracting(naming.range).string
        switch naming.resolution {
        case .one, .absent: break
        case .several(let participants):
            let few = participants.count <= 4 ? participants : Array(participants.prefix(3))
            report(
                .ambiguousSpeaker(
                    name, of: attendance.written(few), others: participants.count - few.count),
                at: naming.range)
        case .excluded(let participant):
            report(
                .otherHonorific(
                    name, used: naming.honorific, listed: attendance.honorifics[participant],
                    participant: attendance.participants[participant].written),
                at: naming.range)
        case .nobody:
            guard let range = misfit(in: naming) else { return }
            var name = naming
            name.range = range
            reportUnknown(range, nearest(to: name))
        }
    }

    /// A lead-in that is no participant's name, but near one.
    private mutating func reportLeadIn(_ naming: Naming) {
        if case .several = naming.resolution { return reportMisfit(naming) }
        guard naming.resolution == .nobody else { return }
        let nearest = nearest(to: naming)
        if !nearest.isEmpty { reportUnknown(naming.range, nearest) }
    }

    private mutating func reportUnknown(_ range: Range<Int>, _ nearest: [Int]) {
        let name = passage.bytes.span.extracting(range).string
        report(.unknownSpeaker(name, nearest: attendance.written(nearest)), at: range)
    }

    private func nearest(to naming: Naming) -> [Int] {
        attendance.nearest(to: NameKey.of(passage.bytes.span.extracting(naming.range)).span, naming.honorific)
    }

    /// The name in a text after a form of address: nil where none can stand (`De heer **benadrukt** dat`), or
    /// where a sentence goes on after one that is known.
    private mutating func misfit(in naming: Naming) -> Range<Int>? {
        let range = naming.range
        let ends = WrittenName.ends(in: passage.bytes.span, from: range.lowerBound)
        guard !ends.isEmpty else { return nil }
        guard let last = ends.last(where: { $0 <= range.upperBound }), goesOn(after: last, in: range) else {
            return range
        }
        let isKnown = ends.contains { resolve(range.lowerBound..<$0, naming.honorific).isKnown }
        return isKnown ? nil : range.lowerBound..<last
    }

    /// Whether after a name a sentence follows: a comma, or a word in small letters.
    private func goesOn(after end: Int, in range: Range<Int>) -> Bool {
        let bytes = passage.bytes.span
        guard end < range.upperBound, bytes[end] != 0x2C else { return end < range.upperBound }
        let next = Letter.afterSpace(in: bytes, from: end)
        return next > end && next < range.upperBound && (0x61...0x7A).contains(bytes[next])
    }
}
