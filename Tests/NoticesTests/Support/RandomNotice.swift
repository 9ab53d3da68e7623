import CodeLists
import Support

extension NoticeSite {
    /// A site with everything that a notice can be made of, and with things in its texts that mean something
    /// elsewhere.
    static func random(_ seed: Int) -> NoticeSite {
        var dice = Dice(seed)
        var made = NoticeSite()
        made.site += "taal: \(dice.one(of: ["nl", "nl-BE", "en", "de", "fr"]))\n"
        made.site += dice.maybe("contact: {telefoon: 0118 67 50 00, e-mail: info@proef.example}\n")
        made.organisations = organisation(&dice)
        made.traject = traject(&dice)
        return made
    }

    private static func organisation(_ dice: inout Dice) -> String {
        let law = dice.one(of: CodeOf<LegalType>.all)
        let place = dice.one(of: CodeOf<Country>.all)
        return """
            - id: gemeente-proef
              naam: \(text(&dice, 1))
              soort: \(dice.one(of: ["gemeente", "samenwerking"]))
            \(dice.maybe("  website: https://proef.example/é?a=1&b=2\n"))\
            \(dice.maybe("  adres: \(dice.one(of: ["Plein 1, 1234 AB Proef", "Plein 1", "Plein 1, Proef"]))\n"))\
            \(dice.maybe("  postcode: 4321zz\n"))\(dice.maybe("  plaats: Proef\n"))\
            \(dice.maybe("  nuts: \(dice.one(of: regions))\n"))\(dice.maybe("  land: \(place)\n"))\
            \(dice.maybe("  kvk: 01234567\n"))\(dice.maybe("  oin: 00000001234567890000\n"))\
            \(dice.maybe("  rechtsvorm: \(law)\n"))\
            \(dice.maybe("  activiteit: \(dice.one(of: CodeOf<Activity>.all))\n"))
            """
    }

    private static func traject(_ dice: inout Dice) -> String {
        let (nature, codes) = dice.one(of: natures)
        let lots = (0..<dice.one(of: [0, 0, 1, 2, 5])).map { _ in
            "{naam: \(text(&dice, 1)), omschrijving: \(text(&dice, 3)), cpv: \(dice.one(of: codes))}"
        }
        let person = dice.one(of: [
            "Team inkoop", "{naam: A. de Vries, openbaar: nee, rol: inkoper, telefoon: 06-1}",
            "{naam: B. Jansen, openbaar: ja, e-mail: b@proef.example, telefoon: +31 (0)118 67 50 00}",
            "{organisatie: gemeente-proef, e-mail: inkoop@proef.example, openbaar: ja}",
        ])
        let via = dice.one(of: ["inkoop@proef.example", "https://proef.example/reageren?a=1&b=2", "~"])
        return """
            titel: \(text(&dice, 1))
            samenvatting: \(text(&dice, 4))
            datum: \(dice.one(of: ["2026-03-20", "2026-03", "2025", "2026-01-31"]))
            percelen: [\(lots.joined(separator: ", "))]
            reactie:
              tot: \(dice.one(of: ["2026-03-28", "2026-03-29", "2026-07-01", "2026-10-24", "2026-10-25"]))
              via: \(via)
              toelichting: \(text(&dice, 2))
            tenderned:
              aard: \(nature)
              cpv: [\(dice.one(of: codes)), \(dice.one(of: codes)), \(dice.one(of: codes))]
              nuts: [\(dice.one(of: regions)), \(dice.one(of: regions))]
              contactpunt: \(person)
              rechtsgrondslag: \(dice.one(of: CodeOf<LegalBasis>.all))
            \(dice.maybe("  titel: \(text(&dice, 1))\n"))\(dice.maybe("  omschrijving: \(text(&dice, 8))\n"))\
            \(dice.maybe("  referentie: 2026-A/&1\n"))\
            \(dice.maybe("  documenten: https://elders.example/stukken\n"))
            """
    }

    /// A text of some words, quoted for YAML.
    private static func text(_ dice: inout Dice, _ count: Int) -> String {
        let words = (0..<count).map { _ in
            dice.one(of: [
                "Hulp", "*zorg*", "<b>&amp;", "]]>", "=1+1", "100%", "’s-Gravenhage", "🦊", "e\u{301}",
                "\\n\\n- punt",
                "`code`", ":lak[geheim]{grond=5.1.2e}", "“aan”", "\u{202E}om", "nul\u{200B}breed",
            ])
        }
        return "\"Over \(words.joined(separator: " "))\""
    }

    private static let natures = [
        ("diensten", ["85310000-5", "85300000", "98000000-3", "79000000", "50000000"]),
        ("leveringen", ["03000000-1", "48000000", "44000000", "33000000"]),
        ("werken", ["45000000-7", "45210000", "45215220-5"]),
    ]
    private static let regions = ["NL350", "NL32B", "NL342", "NL423", "NLZZZ"]
}

extension Dice {
    /// The text, or nothing.
    fileprivate mutating func maybe(_ text: String) -> String { Bool.random(using: &self) ? text : "" }
}
