import Diagnostics
import Records
import Relations

/// Gathers the entries of a register by who answers for them.
struct Owners {
    private var found: [String: EigenaarView] = [:]
    /// Counts are in words of the language.
    private let words: Words

    init(_ words: Words) { self.words = words }

    /// The anchor of somebody in the list.
    static func anchor(_ name: String) -> String { "van-" + (Slug(name)?.description ?? "onbekend") }

    /// The anchor of those whom nobody named.
    static let nobody = "van-niemand"

    /// Adds an entry for each of those who answer for it, or for nobody.
    mutating func add(_ line: EigenaarregelView, for owners: [LinkView]) {
        guard !owners.isEmpty else {
            return add(line, Self.nobody, LinkView(tekst: words(.niemandGenoemd), adres: ""))
        }
        var seen: Set<String> = []
        for owner in owners {
            let anchor = Self.anchor(owner.tekst)
            if seen.insert(anchor).inserted { add(line, anchor, owner) }
        }
    }

    private mutating func add(_ line: EigenaarregelView, _ anchor: String, _ owner: LinkView) {
        let none = EigenaarView(
            anker: anchor, naam: owner.tekst, adres: owner.adres.isEmpty ? nil : owner.adres, aantal: "")
        found[anchor, default: none].regels.append(line)
    }

    /// All of them in order of name; last those that name nobody.
    var views: [EigenaarView] {
        found.values.map { owner in
            var owner = owner
            owner.aantal = String(owner.regels.count)
            return owner
        }.sorted { left, right in
            (left.anker == Self.nobody ? 1 : 0, Folding.folded(left.naam), left.anker)
                < (right.anker == Self.nobody ? 1 : 0, Folding.folded(right.naam), right.anker)
        }
    }
}
