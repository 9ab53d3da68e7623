/// A part of a passage taken as a name: what stands there, and whom it means.
struct Naming {
    /// The name itself, without its form of address and the signs around it.
    var range: Range<Int>
    /// The form of address before it.
    var honorific: Honorific?
    var resolution: Resolution
}

extension Recognition {
    /// Takes strong text as a name. Given names and initials before it tell which of several namesakes is
    /// meant.
    mutating func naming(of strong: Passage.Strong) -> Naming {
        let given = passage.givenNames(before: strong.range.lowerBound)
        var naming = naming(in: strong.range, passage.honorific(before: strong.range, given))
        switch naming.resolution {
        case .one, .absent, .excluded: return naming
        case .nobody, .several: break
        }
        for start in given {
            let whole = resolve(start..<naming.range.upperBound, naming.honorific)
            guard case .one = whole else { continue }
            naming.resolution = whole
            break
        }
        return naming
    }

    /// Takes a part of the passage as a name. A form of address may stand in it or before it, and after it a
    /// remark in brackets.
    mutating func naming(in range: Range<Int>, _ honorific: Honorific? = nil) -> Naming {
        let whole = passage.trimmed(range)
        let name = passage.withoutBrackets(whole)
        for candidate in name == whole ? [whole] : [whole, name] {
            let found = resolve(candidate, honorific)
            if found.isKnown { return Naming(range: candidate, honorific: honorific, resolution: found) }
        }
        return addressed(name) ?? withArticle(name) ?? withRemark(name, honorific)
            ?? Naming(range: name, honorific: honorific, resolution: .nobody)
    }

    /// `Bos, Agape`: after the comma the organisation or role of who is meant before it.
    private mutating func withRemark(_ range: Range<Int>, _ honorific: Honorific?) -> Naming? {
        guard let comma = passage.bytes.span.extracting(range).first(0x2C) else { return nil }
        let name = passage.trimmed(range.lowerBound..<range.lowerBound + comma)
        let rest = range.lowerBound + comma..<range.upperBound
        let naming =
            addressed(name) ?? Naming(range: name, honorific: honorific, resolution: resolve(name, honorific))
        guard case .one(let participant) = naming.resolution,
            attendance.describes(NameKey.of(passage.bytes.span.extracting(rest)).span, participant)
        else { return nil }
        return naming
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
