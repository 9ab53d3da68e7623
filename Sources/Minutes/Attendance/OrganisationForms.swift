/// The shorter names by which minutes call an organisation.
enum OrganisationForms {
    /// The keys of a name without its legal form (`Thuisbasis B.V.`, `Stichting Aurora`), and of the
    /// abbreviation in brackets after it (`Stichting Jeugdkracht Oost (SJO)`).
    static func short(of name: String) -> [[UInt8]] {
        let bytes = Array(name.utf8)
        let bracket = bytes.firstIndex(of: 0x28) ?? bytes.count
        let words = NameKey.of(bytes.span.extracting(0..<bracket)).split(separator: 0x20).map(Array.init)
        let (base, legal) = split(words)
        // `Thuisbasis`, `Thuisbasis BV` and `Thuisbasis B.V.`.
        var forms = legal.isEmpty ? [words] : [base, base + [legal], base + legal.map { [$0] }]
        if let first = base.first, base.count > 1, prefixes.contains(String(decoding: first, as: UTF8.self)) {
            forms.append(Array(base.dropFirst()))
        }
        return forms.map { Array($0.joined(separator: [0x20])) } + abbreviations(in: bytes[bracket...])
    }

    /// The words of a name, and the letters of the legal form at its end, without which something must stay.
    private static func split(_ words: [[UInt8]]) -> (base: [[UInt8]], legal: [UInt8]) {
        for count in 1...3 where count < words.count {
            let end = words.suffix(count)
            let letters = Array(end.joined())
            let isOneForm = count == 1 || end.allSatisfy { $0.count == 1 }
            if isOneForm, suffixes.contains(String(decoding: letters, as: UTF8.self)) {
                return (words.dropLast(count), letters)
            }
        }
        return (words, [])
    }

    /// What stands in brackets, when it is one word with two capitals.
    private static func abbreviations(in brackets: ArraySlice<UInt8>) -> [[UInt8]] {
        let word = Array(brackets.dropFirst().prefix { $0 != 0x29 })
        let capitals = word.count(where: { (0x41...0x5A).contains($0) })
        return capitals > 1 && !word.contains(0x20) ? [NameKey.of(word.span)] : []
    }

    private static let prefixes: Set = ["stichting", "vereniging", "cooperatie", "maatschap"]
    private static let suffixes: Set = ["bv", "nv", "cv", "vof", "ua"]
}
