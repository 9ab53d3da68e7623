extension ValueReader<Int> {
    /// A whole number from 0.
    static let wholeNumber = ValueReader(.wholeNumber) { entry in
        entry.value(.wholeNumber) { Digits.value(Array($0.utf8)[...]) }
    }
}

extension ValueReader<Meetgetal> {
    /// A number with decimals.
    static let number = ValueReader(.number) { entry in
        guard let text = entry.scalar(.number) else { return nil }
        return Meetgetal(text) ?? entry.refuse(text, .number, right: Meetgetal(dutch: text)?.written)
    }
}

extension ValueReader<Bandbreedte> {
    /// A number of something, or words for it.
    static let range = ValueReader(.range) { $0.scalar(.range).map { Bandbreedte($0) } }
}

extension Meetgetal {
    /// The number that `86%`, `€ 1.234,50` or `1 234` seems to mean: to say how it must be written.
    fileprivate init?(dutch text: String) {
        let kept = text.unicodeScalars.filter { "-0123456789,".unicodeScalars.contains($0) }
        let rest = text.unicodeScalars.filter { !"-0123456789,.% €\u{A0}".unicodeScalars.contains($0) }
        guard rest.isEmpty else { return nil }
        self.init(String(String.UnicodeScalarView(kept)))
    }
}
