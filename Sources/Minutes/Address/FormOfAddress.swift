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
                start == 0 || !Letter.isLetter(text[start - 1]) || Letter.beginsWord(in: text, at: start),
                let address = read(text, at: start, first: first)
            else { continue }
            found.append(address)
        }
    }

    /// The one at the beginning of a text.
    static func leading(_ text: Span<UInt8>) -> FormOfAddress? {
        guard let first = text.count > 0 ? text[0] : nil else { return nil }
        if let address = read(text, at: 0, first: first) { return address }
        guard let noun = afterArticle(text), noun < text.count else { return nil }
        return read(text, at: noun, first: text[noun])
    }

    /// Where a text goes on after `De ` at its beginning; nil when it begins otherwise.
    static func afterArticle(_ text: Span<UInt8>) -> Int? {
        guard text.count > 3, text[0] | 0x20 == 0x64, text[1] | 0x20 == 0x65 else { return nil }
        let next = Letter.afterSpace(in: text, from: 2)
        return next > 2 ? next : nil
    }

    /// Where the name begins in a text that is one, past a form of address and titles: `Mevrouw drs. A. Bos`.
    static func nameStart(_ text: Span<UInt8>) -> Int {
        let start = leading(text)?.name ?? afterTitles(text, from: 0)
        return start < text.count ? start : 0
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

    /// Where a word of ASCII letters ends, which all forms of address and titles are.
    private static func wordEnd(_ text: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < text.count, text[end] < 0x80, Letter.isLetter(text[end]), end - start < 9 { end += 1 }
        return end
    }

    /// Where the name begins after an honorific that ends at `end`, past a full stop and titles; nil when
    /// none can.
    private static func name(_ text: Span<UInt8>, after end: Int) -> Int? {
        let next = end < text.count && text[end] == 0x2E ? end + 1 : end
        let start = Letter.afterSpace(in: text, from: next)
        guard start > end, start < text.count else { return nil }
        let name = afterTitles(text, from: start)
        return name < text.count ? name : nil
    }

    /// Where a text goes on after the titles at `start`: in small letters, or with a full stop.
    private static func afterTitles(_ text: Span<UInt8>, from start: Int) -> Int {
        var start = start
        while start < text.count {
            let end = wordEnd(text, from: start)
            guard end < text.count, text[end] == 0x2E || text[start] >= 0x61,
                let word = PackedWord(text.extracting(start..<end)), titles.contains(word)
            else { return start }
            let next = text[end] == 0x2E ? end + 1 : end
            let name = Letter.afterSpace(in: text, from: next)
            guard name > end else { return start }
            start = name
        }
        return start
    }

    private static func articleStart(_ text: Span<UInt8>, before start: Int) -> Int {
        guard let end = Letter.beforeSpace(in: text, endingAt: start), end >= 2, text[end - 1] == 0x65,
            text[end - 2] | 0x20 == 0x64
        else { return start }
        return end == 2 || !Letter.isLetter(text[end - 3]) ? end - 2 : start
    }

    private static let titles = WordSet("drs dr ir ing mr prof mrs ds")
}
