import Diagnostics

extension RelationCause {
    var dutch: Wording {
        switch self {
        case .unknownReference(let written, let nearest):
            Wording(
                "'\(written)' bestaat niet\(Self.bedoelt(nearest))", remedy: "verwijs naar een id dat bestaat"
            )
        case .ambiguousReference(let written, let candidates):
            Wording(
                "'\(written)' kan naar meer dan één stuk verwijzen: \(Self.list(candidates, "en"))",
                remedy: "schrijf het hele id")
        case .wrongKind(let written, let kind, let expected):
            Wording("'\(written)' is een \(kind), hier hoort een \(Self.list(expected, "of"))")
        case .hiddenReference(let written):
            Wording(
                "'\(written)' wordt niet gepubliceerd, dus deze verwijzing komt niet op de site",
                remedy: "publiceer het stuk, of haal de verwijzing weg")
        case .sameAddress(let path, let other):
            Wording(
                "het adres '/\(path)' is al van \(other)",
                remedy: "geef een van beide een andere naam of code, of een eigen 'slug'")
        case .aliasTaken(let path):
            Wording("het oude adres '/\(path)' is al in gebruik", remedy: "haal de alias weg")
        case .aliasMalformed(let path):
            Wording(
                "'\(path)' kan geen oud adres zijn",
                remedy: "schrijf een pad op deze site, zoals '/nieuws/oude-pagina/'")
        case .noAddress(let name):
            Wording(
                "van '\(name)' is geen adres te maken",
                remedy: "gebruik letters of cijfers, of geef een 'slug'")
        case .missingFile(let path, let nearest):
            Wording(
                "het bestand '\(path)' is er niet\(Self.bedoelt(nearest))",
                remedy: "zet het naast de pagina of onder 'content/'")
        case .brokenLink(let destination, let nearest):
            Wording(
                "de koppeling naar '\(destination)' leidt nergens heen\(Self.bedoelt(nearest))",
                remedy: "verbeter het adres, of haal de koppeling weg")
        case .brokenAnchor(let destination, let anchor, let nearest):
            Wording(
                "op '\(destination)' is geen anker '\(anchor)'\(Self.bedoelt(nearest))",
                remedy: "verbeter het deel na '#'")
        case .unknownSeries(let written, let nearest):
            Wording(
                "de reeks '\(written)' staat niet in 'site.yaml'\(Self.bedoelt(nearest))",
                remedy: "voeg de reeks daar toe, of verbeter het id")
        }
    }

    private static func bedoelt(_ nearest: [String]) -> String {
        nearest.isEmpty ? "" : "; bedoelt u \(list(nearest, "of"))?"
    }

    /// `'a', 'b' of 'c'`
    static func list(_ words: [String], _ last: String) -> String {
        let quoted = words.map { "'\($0)'" }
        guard let end = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " \(last) \(end)"
    }
}
