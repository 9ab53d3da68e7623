import Records
import Relations

extension Catalogue {
    /// The themes of all datasets, by their addresses in the European list.
    var themes: [String] { chosenThemes.map { "\(Self.themeList)/\($0.code)" } }

    private var chosenThemes: [DataThema] {
        let chosen = composer.publication.instellingen.openData.thema
        return chosen.isEmpty ? [.bestuur] : chosen
    }

    /// The licence of all files. The profile asks for one: where the site names none it is that which
    /// data.overheid.nl uses for what is not known.
    var licence: String {
        composer.publication.instellingen.openData.licentie?.adres
            ?? "http://standaarden.overheid.nl/owms/terms/licentieonbekend"
    }

    /// The language of the site, where the European list has it.
    var language: [TurtleTerm] { languageAddress.map { [.iri($0)] } ?? [] }

    private var languageAddress: String? {
        let tag = composer.publication.instellingen.taal.split(separator: "-").first?.lowercased() ?? ""
        let codes = ["nl": "NLD", "en": "ENG", "fy": "FRY", "de": "DEU", "fr": "FRA", "pap": "PAP"]
        return codes[tag].map { Self.authority + "language/\($0)" }
    }

    /// A form of files in the European list.
    static func fileType(_ code: String) -> String { authority + "file-type/\(code)" }

    /// A media type in the list of IANA.
    static func mediaType(_ name: String) -> String {
        "https://www.iana.org/assignments/media-types/\(name)"
    }

    /// What everyone may see.
    static let isPublic = authority + "access-right/PUBLIC"

    /// Says of each address from a list, and of each page, what it is: who reads the catalogue need not fetch
    /// them, and it holds for the European profile too.
    func writeKinds(_ datasets: [Dataset], into writer: inout TurtleWriter) {
        var seen: Set<String> = []
        let pages = ([PageAddress.openData] + datasets.map(\.page)).map(composer.fullAddress)
        let kinds: [(kind: String, addresses: [String])] = [
            ("foaf:Document", pages.filter { seen.insert($0).inserted }),
            ("dct:LicenseDocument", [licence]),
            ("dct:RightsStatement", [Self.isPublic]),
            ("dct:LinguisticSystem", languageAddress.map { [$0] } ?? []),
            ("dct:MediaTypeOrExtent", [Self.fileType("CSV"), Self.fileType("JSON")]),
            ("dct:MediaType", [Self.mediaType("text/csv"), Self.mediaType("application/json")]),
        ]
        for kind in kinds {
            for address in kind.addresses { writer.thing(address, kind.kind, [:]) }
        }
        writer.thing(
            Self.themeList, "skos:ConceptScheme", ["dct:title": [.text("Data theme", language: "en")]])
        for (address, thema) in zip(themes, chosenThemes) {
            writer.thing(
                address, "skos:Concept", ["skos:prefLabel": [.text(thema.rawValue, language: "nl")]])
        }
    }

    /// The themes of data, as the Publications Office of the European Union keeps them.
    static let themeList = authority + "data-theme"
    private static let authority = "http://publications.europa.eu/resource/authority/"
}
