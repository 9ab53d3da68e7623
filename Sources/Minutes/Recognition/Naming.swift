/// A part of a passage taken as a name: what stands there, and whom it means.
struct Naming {
    /// The name itself, without its form of address and the signs around it.
    var range: Range<Int>
    /// The form of address before it.
    var honorific: Honorific?
    var resolution: Resolution
}

extension Recognition {
    /// Takes a part of the passage as a name. A form of address may stand in it or before it, and after it a
    /// remark in brackets.
    mutating func naming(in range: Range<Int>, _ honorific: Honorific? = nil) -> Naming {
        let whole = passage.trimmed(range)
        let name = passage.withoutBrackets(whole)
        for candidate in name == whole ? [whole] : [whole, name] {
            let found = resolve(candidate, honorific)
            if found.isKnown { return Naming(range: candidate, honorific: honorific, resolution: found) }
        }
        return addressed(name) ?? withArticle(name)
            ?? Naming(range: name, honorific: honorific, resolution: .nobody)
    }

    /// `De heer Vliegen`.
    private mutating func addressed(_ range: Range<Int>) -> Naming? {
        guard let address = FormOfAddress.leading(passage.bytes.span.extracting(range)) else { return nil }
        let name = range.lowerBound + address.name..<range.upperBound
        return Naming(
            range: name, honorific: address.honorific, resolution: resolve(name, address.honorific))
    }

    /// Whom a part of the passage means.
    mutating func resolve(_ range: Range<Int>, _ honorific: Honorific?) -> Resolution {
        let bytes = passage.bytes
        NameKey.put(bytes.span.extracting(range), in: &key)
        return attendance.resolve(key.span, honorific)
    }

    /// `De voorzitter`, `De projectleider`: an article is no part of an office, an organisation or an alias,
    /// but it is of a surname.
    private func withArticle(_ range: Range<Int>) -> Naming? {
        guard passage.bytes[range].contains(0x20) else { return nil }
        let key = NameKey.of(passage.bytes.span.extracting(range))
        guard let space = key.span.first(0x20), let article = PackedWord(key.span.extracting(0..<space)),
            Recognition.articles.contains(article)
        else { return nil }
        let rest = key.span.extracting(space + 1..<key.count)
        guard attendance.hasImpersonalSense(rest) else { return nil }
        return Naming(range: range, honorific: nil, resolution: attendance.resolveDirectly(rest, nil))
    }

    private static let articles = WordSet("de het")
}

extension Attendance {
    /// Whether a key is an alias, or means an organisation or an office.
    func hasImpersonalSense(_ key: Span<UInt8>) -> Bool {
        var sense = key.isEmpty ? -1 : names.firstSense(of: key)
        while sense >= 0 {
            let meaning = names.senses[sense]
            if meaning.kind == .alias || !meaning.kind.isPersonal { return true }
            sense = Int(meaning.next)
        }
        return false
    }

    /// Who has the office that a key is a word for.
    func holder(ofOffice key: Span<UInt8>) -> Int? {
        var sense = key.isEmpty ? -1 : names.firstSense(of: key)
        while sense >= 0 {
            let meaning = names.senses[sense]
            if meaning.kind == .office { return Int(meaning.participant) }
            sense = Int(meaning.next)
        }
        return nil
    }
}
