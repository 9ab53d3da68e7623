/// `De heer` or `Mevrouw` in a text, with the titles after it, and where the name begins that it is for.
struct FormOfAddress: Equatable {
    var honorific: Honorific
    /// Where it begins, with its article.
    var start: Int
    /// Where the name begins.
    var name: Int

    /// All in a text, in order.
    static func find(in text: Span<UInt8>, into found: inout [FormOfAddress]) {
        for start in 0..<text.count {
            let first = text[start] | 0x20
            guard first == 0x68 || first == 0x64 || first == 0x6D,
                start == 0 || !Letter.isLetter(text[start - 1]),
                let address = read(text, at: start, first: first)
            else { continue }
            found.append(address)
        }
    }

    /// The one at the beginning of a text.
    static func leading(_ text: Span<UInt8>) -> FormOfAddress? {
        guard let first = text.count > 0 ? text[0] : nil else { return nil }
        if let address = read(text, at: 0, first: first) { return address }
        guard text.count > 3, first | 0x20 == 0x64, text[1] | 0x20 == 0x65, text[2] == 0x20 else {
            return nil
        }
        return read(text, at: 3, first: text[3])
    }

    private static func read(_ text: Span<UInt8>, at start: Int, first: UInt8) -> FormOfAddress? {
        guard mayBegin(text, at: start, first: first | 0x20) else { return nil }
        let end = wordEnd(text, from: start)
        guard end - start < 8, end < text.count,
            let honorific = Honorific(text.extracting(start..<end)), let name = name(text, after: end)
        else { return nil }
        return FormOfAddress(
            honorific: honorific, start: articleStart(text, before: start), name: name)
    }

    /// Sorts out all other words by their first letters: heer, hr; dhr; mevrouw, mevr, mej, meneer, mw.
    private static func mayBegin(_ text: Span<UInt8>, at start: Int, first: UInt8) -> Bool {
        guard first == 0x68 || first == 0x64 || first == 0x6D, start + 3 < text.count else { return false }
        let third = text[start + 2] | 0x20
        let fourth = text[start + 3] | 0x20
        switch (first, text[start + 1] | 0x20) {
        case (0x68, 0x72), (0x6D, 0x77): return true
        case (0x68, 0x65): return third == 0x65 && fourth == 0x72
        case (0x64, 0x68): return third == 0x72
        case (0x6D, 0x65): return third == 0x76 || third == 0x6A || (third == 0x6E && fourth == 0x65)
        default: return false
        }
    }

    private static func wordEnd(_ text: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < text.count, Letter.isLetter(text[end]), end - start < 9 { end += 1 }
        return end
    }

    /// Where the name begins after an honorific that ends at `end`, past a full stop and titles; nil when
    /// none can.
    private static func name(_ text: Span<UInt8>, after end: Int) -> Int? {
        var next = end
        while true {
            if next < text.count, text[next] == 0x2E { next += 1 }
            let start = Letter.afterSpace(in: text, from: next)
            guard start > next || start > end, start < text.count else { return nil }
            let title = wordEnd(text, from: start)
            guard title < text.count, text[title] == 0x2E || text[start] >= 0x61,
                let word = PackedWord(text.extracting(start..<title)), titles.contains(word)
            else { return start }
            next = title
        }
    }

    private static func articleStart(_ text: Span<UInt8>, before start: Int) -> Int {
        guard start >= 3, text[start - 1] == 0x20, text[start - 2] == 0x65, text[start - 3] | 0x20 == 0x64
        else { return start }
        return start == 3 || !Letter.isLetter(text[start - 4]) ? start - 3 : start
    }

    private static let titles = WordSet("drs dr ir ing mr prof mrs ds")
}
