import Diagnostics

extension RelationCause {
    var dutch: Wording {
        switch self {
        case .unknownReference(let written, let nearest):
            Wording(
                "'\(written)' bestaat niet\(nearest.asQuestion(in: .dutch))",
                remedy: "verwijs naar een id dat bestaat"
            )
        case .ambiguousReference(let written, let candidates):
            Wording(
                "'\(written)' kan naar meer dan één stuk verwijzen: \(candidates.inQuotes(or: "en"))",
                remedy: "schrijf het hele id")
        case .wrongKind(let written, let kind, let expected):
            Wording(
                "'\(written)' is een \(kind), hier hoort een \(expected.inQuotes(or: "of"))",
                remedy: "verwijs naar een stuk van die soort, of haal de verwijzing weg")
        case .hiddenReference(let written):
            Wording(
                "'\(written)' wordt niet gepubliceerd, dus deze verwijzing komt niet op de site",
                remedy: "publiceer het stuk, of haal de verwijzing weg")
        case .sameAddress(let path, let other):
            Wording(
                "het adres '/\(path)' is al van \(other)",
                remedy: "geef een van beide een andere naam of code, of een eigen 'slug'")
        case .sectionAddress(let path, let folder):
            Wording(
                "het adres '/\(path)' is van de lijst van '\(folder)'",
                remedy: "geef dit bestand een andere naam of een eigen 'slug'")
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
                "het bestand '\(path)' is er niet\(nearest.asQuestion(in: .dutch))",
                remedy: "zet het naast de pagina of onder 'content/'")
        case .brokenLink(let destination, let nearest):
            Wording(
                "de koppeling naar '\(destination)' leidt nergens heen\(nearest.asQuestion(in: .dutch))",
                remedy: "verbeter het adres, of haal de koppeling weg")
        case .brokenAnchor(let destination, let anchor, let nearest):
            Wording(
                "op \(Self.page(of: destination, or: "deze pagina")) is geen anker '\(anchor)'"
                    + nearest.asQuestion(in: .dutch),
                remedy: "verbeter het deel na '#'")
        case .unknownSeries(let written, let nearest):
            Wording(
                "de reeks '\(written)' staat niet in 'site.yaml'\(nearest.asQuestion(in: .dutch))",
                remedy: "voeg de reeks daar toe, of verbeter het id")
        case .unknownTerm(let written, let nearest):
            Wording(
                "het begrip '\(written)' staat niet in 'begrippen.yaml'\(nearest.asQuestion(in: .dutch))",
                remedy: "voeg het begrip daar toe, of noem met 'term=…' een begrip dat er staat")
        }
    }
}
