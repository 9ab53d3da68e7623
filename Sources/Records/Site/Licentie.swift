import Diagnostics

/// What others may do with data.
public struct Licentie: Hashable, Sendable {
    /// What it is called; nil for one that only has an address.
    public let naam: String?
    /// Where its text stands.
    public let adres: String

    /// A licence at an address.
    public init(naam: String? = nil, adres: String) {
        self.naam = naam
        self.adres = adres
    }

    /// Those that have a word of their own in `site.yaml`.
    static let known: [(word: String, licentie: Licentie)] = [
        ("cc0", Licentie(naam: "CC0 1.0", adres: "https://creativecommons.org/publicdomain/zero/1.0/")),
        ("cc-by", Licentie(naam: "CC BY 4.0", adres: "https://creativecommons.org/licenses/by/4.0/")),
        (
            "cc-by-sa",
            Licentie(naam: "CC BY-SA 4.0", adres: "https://creativecommons.org/licenses/by-sa/4.0/")
        ),
        (
            "publiek-domein",
            Licentie(
                naam: "Public Domain Mark 1.0", adres: "https://creativecommons.org/publicdomain/mark/1.0/")
        ),
    ]
}

extension ValueReader<Licentie> {
    /// A word for a licence, in any case, or the address of another one.
    static let licence = ValueReader(.text) { entry in
        guard let text = entry.scalar(.text) else { return nil }
        if let known = Licentie.known.first(where: { $0.word == text.lowercased() }) { return known.licentie }
        if WebAddress.isOne(text) { return Licentie(adres: text) }
        let words = Licentie.known.map(\.word)
        let nearest = Nearest.matches(of: text, among: words)
        entry.report(
            ValueCause.unknownWord(entry.key, text, nearest: nearest, allowed: words + ["https://…"]))
        return nil
    }
}
