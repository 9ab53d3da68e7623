import Support

/// Files of choices that each replace the one before, made by chance: segments, elements and values come,
/// change and go.
struct RandomVersions {
    private var dice: Dice
    private let elements = ["contract", "bekostiging", "toegang", "vervoer"]

    init(seed: Int) { dice = Dice(seed) }

    /// An archive of `count` versions, `v0` the first.
    mutating func archive(of count: Int) -> String {
        (0..<count).map { number in
            "-- content/segmenten/v\(number).yaml --\n" + file()
                + (number > 0 ? "vervangt: v\(number - 1)\n" : "")
        }.joined()
    }

    private mutating func file() -> String {
        let ids = some(of: elements, atLeast: 1)
        let codes = some(of: ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8"], atLeast: 1)
        return "titel: Keuzes\nelementen:\n" + ids.map { element($0) }.joined() + "segmenten:\n"
            + codes.map { segment($0, ids) }.joined()
    }

    private mutating func element(_ id: String) -> String {
        "  - id: \(id)\n    naam: \(dice.one(of: ["Een", "Twee"]))\n"
            + maybe("    definitie: \(words())\n") + maybe("    opties: \(list(["vrij", "vast", "half"]))\n")
    }

    private mutating func segment(_ code: String, _ elements: [String]) -> String {
        let choices = some(of: elements, atLeast: 1).map { "\($0): \(choice())" }
        return "  - code: \(code)\n    naam: \(dice.one(of: ["Begeleiding", "Logeren"]))\n"
            + maybe("    domein: \(dice.one(of: ["Wmo", "Jeugd"]))\n")
            + maybe("    doelgroep: \(words())\n")
            + maybe("    producten: \(list(["begeleiding", "logeren", "zorg"]))\n")
            + "    keuzes: {\(choices.joined(separator: ", "))}\n"
    }

    private mutating func choice() -> String {
        if Bool.random(using: &dice) { return "\"\(words())\"" }
        let lots = some(of: ["noord", "zuid", "alle"], atLeast: 1).map { lot in
            "\(lot): \(dice.one(of: ["10-20", "max 5", "min 3", "4", "naar behoefte"]))"
        }
        let keys = [
            "duur: \(dice.one(of: ["4 jaar", "3 + 1 jaar"]))", "percelen: \(list(["noord", "zuid"]))",
            "toetreding: \(dice.one(of: ["ja", "nee", "na overleg"]))",
            "aanbieders: {\(lots.joined(separator: ", "))}", "vorm: \(dice.one(of: ["open", "vast"]))",
            "formule: p x q", "plafond: \(dice.one(of: ["hoog", "laag"]))", "tekst: \"\(words())\"",
        ]
        return "{\(some(of: keys, atLeast: 1).joined(separator: ", "))}"
    }

    private mutating func words() -> String {
        let known = ["de", "toegang", "bepaalt", "wat", "nodig", "is", "samen", "met", "aanbieders"]
        return (0..<Int.random(in: 1...9, using: &dice)).map { _ in dice.one(of: known) }
            .joined(separator: " ")
    }

    private mutating func list(_ items: [String]) -> String {
        "[\(some(of: items, atLeast: 1).shuffled(using: &dice).joined(separator: ", "))]"
    }

    private mutating func some(of items: [String], atLeast least: Int) -> [String] {
        let kept = items.filter { _ in Int.random(in: 0..<3, using: &dice) > 0 }
        return kept.count >= least ? kept : Array(items.prefix(least))
    }

    private mutating func maybe(_ line: String) -> String { Bool.random(using: &dice) ? line : "" }
}
