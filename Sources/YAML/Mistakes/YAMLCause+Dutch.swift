import Diagnostics

extension YAMLCause {
    var dutch: Wording {
        switch self {
        case .tooLarge(let limit):
            Wording(
                "het bestand heeft meer dan \(limit / 1_000_000) MB YAML",
                remedy: "verdeel de inhoud over meer bestanden")
        case .character(nil):
            Wording("dit is geen UTF-8", remedy: "sla het bestand op als UTF-8")
        case .character(let scalar?):
            Wording(
                "het onzichtbare teken \(YAMLCause.name(of: scalar)) kan niet in een tekst staan",
                remedy: "verwijder dit teken")
        case .openFrontMatter:
            Wording(
                "'---' opent de sleutels van deze pagina, maar sluit ze nergens af",
                remedy: "zet '---' op een eigen regel onder de laatste sleutel")
        case .anchor(let name):
            Wording(
                "'&\(name)' is een anker van YAML, en die leest Inzage niet",
                remedy:
                    "schrijf de waarde uit waar u haar herhaalt, of zet haar tussen aanhalingstekens"
            )
        case .alias(let name):
            Wording(
                "'*\(name)' herhaalt een anker van YAML, en die leest Inzage niet",
                remedy:
                    "schrijf de waarde uit, of zet haar tussen aanhalingstekens"
            )
        case .tag(let tag):
            Wording(
                "'\(YAMLCause.short(tag))' is een label van YAML, en die leest Inzage niet",
                remedy:
                    "verwijder het label, of zet de waarde tussen aanhalingstekens"
            )
        case .tooDeep(let limit):
            Wording(
                "hier staan meer dan \(limit) lijsten en sleutels in elkaar",
                remedy: "breng de sleutels terug tot wat het inhoudsmodel noemt")
        case .duplicateKey(let key):
            Wording("de sleutel '\(key)' staat er twee keer", remedy: "verwijder een van beide")
        case .keyNotText:
            Wording(
                "een sleutel is een woord met een dubbele punt erachter", remedy: "schrijf 'sleutel: waarde'")
        case .severalDocuments:
            Wording(
                "'---' begint een tweede YAML-document, en een bestand heeft er één",
                remedy: "verwijder deze regel, of maak er een eigen bestand van")
        case .syntax(let mistake): mistake.dutch
        }
    }

    /// `U+0000`.
    static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// A tag as authors write it: `!!str` for the long name that libyaml makes of it.
    static func short(_ tag: String) -> String {
        let prefix = "tag:yaml.org,2002:"
        return tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
    }
}
