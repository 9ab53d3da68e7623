import Diagnostics

/// What can be wrong with a site's folder as a whole.
enum SiteCause: Cause {
    /// There is no `content/site.yaml`.
    case noSite
    /// A link that leads nowhere, or something that is no file.
    case unreadable
    /// A file of the site's `templates/` that no page uses, with the nearest that one does.
    case unusedFile(path: String, nearest: [String])
    /// A phrase that the program needs and the texts do not have.
    case missingPhrase(key: String)
    /// A phrase in a site's own texts that nothing uses.
    case unknownPhrase(key: String, nearest: [String])
    /// A theme file that is not UTF-8 or not readable as what it is.
    case unreadableTexts(path: String)

    /// A file that would get a path which another has, or which the program needs itself.
    case takenPath(String, by: String?)

    /// A document that Typst refuses to print, with the template and what it says.
    case refusedDocument(template: String, String)

    /// A file that would be a record, were it called as records are.
    case misplaced(Misplacement)

    var code: Code {
        switch self {
        case .misplaced: .bestandMisplaatst
        case .noSite: .siteOntbreekt
        case .unreadable: .bestandOnleesbaar
        case .takenPath: .adresDubbel
        case .unusedFile: .sjabloonOngebruikt
        case .refusedDocument: .sjabloonOngeldig
        case .missingPhrase, .unknownPhrase: .tekstOnbekend
        case .unreadableTexts: .yamlOngeldig
        }
    }

    func wording(in language: Language) -> Wording {
        language == .dutch ? dutch : english
    }

    private var dutch: Wording {
        switch self {
        case .noSite:
            Wording(
                "hier is geen site: het bestand 'content/site.yaml' ontbreekt",
                remedy: "ga naar de map van uw site, of wijs die aan met '--site MAP'")
        case .unreadable:
            Wording(
                "dit is geen gewoon bestand, of een koppeling die nergens heen leidt",
                remedy: "zet het bestand zelf hier neer, of haal de koppeling weg")
        case .unusedFile(let path, let nearest):
            Wording(
                "'\(path)' wordt door geen pagina gebruikt\(nearest.asQuestion(in: .dutch))",
                remedy: "geef het bestand de naam van het sjabloon dat u wilt vervangen")
        case .missingPhrase(let key):
            Wording("de tekst '\(key)' ontbreekt", remedy: "voeg de sleutel toe")
        case .unknownPhrase(let key, let nearest):
            Wording(
                "de tekst '\(key)' wordt nergens gebruikt\(nearest.asQuestion(in: .dutch))",
                remedy: "verbeter de sleutel, of haal hem weg")
        case .unreadableTexts(let path):
            Wording(
                "'\(path)' is geen lijst van 'sleutel: tekst'",
                remedy: "schrijf op elke regel 'sleutel: \"tekst\"'")
        case .refusedDocument(let template, let reason):
            Wording(
                "Typst maakt geen PDF van dit stuk: \(reason)",
                remedy: "verbeter '\(template)', of maak de site zonder PDF met '--no-pdf'")
        case .takenPath(let path, let other?):
            Wording(
                "het adres '\(Self.address(path))' is al van '\(other)'",
                remedy: "geef een van beide een andere naam")
        case .takenPath(let path, nil):
            Wording("'\(Self.address(path))' maakt Inzage zelf", remedy: "geef het bestand een andere naam")
        case .misplaced(let misplacement): misplacement.dutch
        }
    }

    private var english: Wording {
        switch self {
        case .noSite:
            Wording(
                "there is no site here: the file 'content/site.yaml' is missing",
                remedy: "go to the folder of your site, or name it with '--site DIR'")
        case .unreadable:
            Wording(
                "this is no ordinary file, or a link that leads nowhere",
                remedy: "put the file itself here, or remove the link")
        case .unusedFile(let path, let nearest):
            Wording(
                "no page uses '\(path)'\(nearest.asQuestion(in: .english))",
                remedy: "give the file the name of the template that it is to replace")
        case .missingPhrase(let key):
            Wording("the text '\(key)' is missing", remedy: "add the key")
        case .unknownPhrase(let key, let nearest):
            Wording(
                "nothing uses the text '\(key)'\(nearest.asQuestion(in: .english))",
                remedy: "mend the key, or remove it")
        case .unreadableTexts(let path):
            Wording("'\(path)' is not a list of 'key: text'", remedy: "write 'key: \"text\"' on each line")
        case .refusedDocument(let template, let reason):
            Wording(
                "Typst makes no PDF of this document: \(reason)",
                remedy: "mend '\(template)', or build without PDF with '--no-pdf'")
        case .takenPath(let path, let other?):
            Wording(
                "the address '\(Self.address(path))' already belongs to '\(other)'",
                remedy: "give one of them another name")
        case .takenPath(let path, nil):
            Wording("'\(Self.address(path))' is made by Inzage itself", remedy: "give the file another name")
        case .misplaced(let misplacement): misplacement.english
        }
    }

    /// The address of a page's file, as readers know it.
    private static func address(_ path: String) -> String {
        "/" + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
    }
}
