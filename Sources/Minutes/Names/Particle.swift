/// The words that may stand before a Dutch surname (`tussenvoegsels`) and belong to it: `van der`, `de`,
/// `'t`.
enum Particle {
    /// Whether a word, as a key, is one.
    static func contains(_ word: Span<UInt8>) -> Bool {
        PackedWord(word).map(all.contains) ?? false
    }

    /// Where a name key goes on after the particles at `start`; there when there is nothing else.
    static func end(in key: Span<UInt8>, from start: Int) -> Int {
        var start = start
        while let space = key.first(0x20, from: start), contains(key.extracting(start..<space)) {
            start = space + 1
        }
        return start
    }

    private static let all = WordSet(
        "van de der den het t te ten ter in op von vd v d la le du di da el al s bij aan onder over uit tot "
            + "des del das dos do della les lo thoe toe voor vom zu zum zur")
}
