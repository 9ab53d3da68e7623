/// Reports as people might write them, and as they hopefully never will, made by chance.
public struct RandomMinutes {
    private var dice: Dice
    /// Whole names that the report withholds.
    public static let withheld = [
        "Egbert van den Bosch", "Anna Peerters-Willemsen", "J. K. d'Hondt", "Kwint", "Zoë Ünal",
    ]
    /// Whole names that stay.
    public static let shown = [
        "Maurits Vliegen", "Dora van den Bosch", "Jan-Willem de Wit", "Ria Bos-de Vries", "Li Wu",
    ]

    /// The minutes of a seed.
    public init(seed: Int) {
        dice = Dice(seed)
    }

    /// Keys with five people whose names are public, and five whose names are not where `hides`.
    public static func keys(hides: Bool) -> String {
        let roles = [
            ", rol: projectleider", ", organisatie: Lumina", "", ", rol: arts, organisatie: Lumina",
            ", aanhef: mevrouw",
        ]
        let hidden = zip(withheld, roles).map { name, role in
            "      - {naam: \"\(name)\"\(role)\(hides ? ", openbaar: nee" : "")}\n"
        }
        let people = shown.map { "      - {naam: \($0), organisatie: Axxon}\n" }
        return "voorzitter: Maurits Vliegen\naanwezigen:\n  - deelnemers:\n" + hidden.joined()
            + people.joined()
    }

    /// A body of many blocks.
    public mutating func body() -> String {
        (0..<Int.random(in: 1...25, using: &dice)).map { _ in block() }.joined(separator: "\n\n") + "\n"
    }

    private mutating func block() -> String {
        switch Int.random(in: 0..<16, using: &dice) {
        case 0: "## \(Int.random(in: 1...9, using: &dice)). \(line())"
        case 1: "### Stelling \(dice.one(of: ["1", "A", "B.2"])): \(line())"
        case 2: "## Afspraken"
        case 3: "- \(line())\n- \(line())\n  - \(line())"
        case 4: "> \(line())\n> \(line())"
        case 5: "Vraag: \(line())\(dice.one(of: ["\n", "\\\n", "\n\n", " "]))Antwoord: \(line())"
        case 6: "Vraag uit de zaal: \(line())\nVraag 2: \(line())"
        case 7: "---"
        case 8: "| \(cell()) | b |\n|---|---|\n| \(cell()) | \(cell()) |"
        case 9: "\(name()):"
        case 10: "\(name()): \(line())"
        case 11: "1. \(line())\n\n   \(line())"
        case 12: "De voorzitter \(line())"
        case 13: ":::kader[\(line().replacing("[", with: "").replacing("]", with: ""))]\n\(line())\n:::"
        default:
            "\(dice.one(of: ["De heer ", "Mevrouw ", "", "Dhr. drs. "]))**\(name())** \(line())\n\(line())"
        }
    }

    private mutating func line() -> String {
        (0..<Int.random(in: 1...6, using: &dice)).map { _ in words() }.joined(
            separator: dice.one(of: [" ", "\n", ". "]))
    }

    private mutating func cell() -> String {
        line().replacing("\n", with: " ")
    }

    private mutating func words() -> String {
        switch Int.random(in: 0..<14, using: &dice) {
        case 0: "de heer \(name())"
        case 1: "mevrouw \(name())"
        case 2: "**\(name())**"
        case 3: name()
        case 4: "*\(name())*'s plan"
        case 5: "(\(name())),"
        case 6: "`\(name())`"
        case 7: "[\(name())](/pad \"\(name())\")"
        case 8: "\(name())s"
        case 9: name().uppercased()
        default:
            dice.one(of: [
                "vraagt iets.", "vindt dat:", "cliënten", "– en", "'s avonds", "Een vraag?", "https://x.nl",
            ])
        }
    }

    /// A whole name, broken by marks or lines now and then, or part of one.
    private mutating func name() -> String {
        let whole = dice.one(of: RandomMinutes.withheld + RandomMinutes.shown)
        let parts = whole.split(separator: " ").map(String.init)
        switch Int.random(in: 0..<8, using: &dice) {
        case 0: return parts.last ?? whole
        case 1 where parts.count > 1:
            return parts.dropLast().joined(separator: " ") + " **" + (parts.last ?? "") + "**"
        case 2: return parts.joined(separator: "\n")
        case 3: return parts.dropFirst().joined(separator: " ")
        default: return whole
        }
    }
}
