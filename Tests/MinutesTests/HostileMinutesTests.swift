import Markup
import Minutes
import Support
import Testing

/// Minutes that nobody should write.
@Suite struct HostileMinutesTests {
    @Test func `ten thousand paragraphs by five hundred people of one surname are read`() throws {
        let people = (0..<500).map {
            "      - {naam: \"\(given($0)) de Vries-Zandhuis\", organisatie: Org \($0)}\n"
        }
        let body = (0..<10_000).map { index in
            switch index % 5 {
            case 0: "De heer **\(given(index % 500)) de Vries-Zandhuis** vraagt \(index).\n\n"
            case 1: "Mevrouw **De Vries** vraagt.\n\n"
            case 2: "Vraag \(index): waarom? Antwoord: daarom.\n\n"
            case 3 where index % 100 == 3: "Toen zei mevrouw \(given(index % 500)) de Vris-Zandhuis ja.\n\n"
            case 3: "Gewone tekst.\n\n"
            default: "Org \(index % 500): ja.\n\n"
            }
        }
        let report = try Report("aanwezigen:\n  - deelnemers:\n\(people.joined())", body.joined())
        #expect(report.minutes.turns.count == 4000)
        #expect(report.minutes.questions.count == 2000)
        #expect(report.messages.count { $0.contains("spreker-dubbelzinnig") } == 2000)
        #expect(report.messages.count { $0.contains("spreker-onbekend") } == 100)
        #expect(Set(report.minutes.anchors).count == 6000)
    }

    /// A name of letters for a number.
    private func given(_ number: Int) -> String {
        let letters = Array("bdfghklmnprstvwz")
        return "Q\(letters[number % 16])o\(letters[number / 16 % 16])u\(letters[number / 256 % 16])a"
    }

    static let names = [
        "A", "É", "'", "-", "()", ",", ".*", "[a-z]+", "(?:x)", "\\\\d", "$1", "^", "a|b", "%s", "*", "_",
        "\u{200F}\u{05D3}\u{05D5}\u{05D3}", "عمر", "王伟", "Z\u{0301}\u{0302}\u{0308}oe", "\u{200B}", "👩‍👩‍👧",
        "van", "de", "De heer", "mr.", "voorzitter", "van de", "X-", "-Y", "Jan--Piet", "A.B.C.D.", "1", "Ⅻ",
    ]

    @Test(arguments: names.indices)
    func `a strange name is a speaker under its own name alone`(index: Int) throws {
        let name = Self.names[index]
        let quoted = name.replacing("'", with: "''")
        let escaped = name.map { "\\`*_[]<>&!#|~^$:-.+()".contains($0) ? "\\\($0)" : "\($0)" }.joined()
        let report = try Report(
            "aanwezigen: [deelnemers: [{naam: '\(quoted)'}, {naam: Vera Bos}]]\n",
            "**Vera Bos** vraagt.\n\n**\(escaped)** vraagt.\n\n\(escaped): ja.\n\nDe heer **\(escaped)** zegt.\n"
        )
        let speakers = Set(report.minutes.turns.map(report.speaker))
        #expect(speakers.contains("Vera Bos"))
        #expect(speakers.isSubset(of: ["Vera Bos", name, "voorzitter"]))
    }

    @Test(arguments: 0..<200)
    func `no strange text attributes a turn to somebody whose name is not there`(seed: Int) throws {
        var dice = Dice(seed)
        let signs = Self.names + ["**", "De heer ", "\n\n", ":", " ", "Vera", "Boss", "- ", "> ", "mevrouw "]
        let body = (0..<40).map { _ in dice.one(of: signs) }.joined()
        let report = try Report("aanwezigen: [deelnemers: [{naam: Vera Bos}, {naam: Ton Zee}]]\n", body)
        for turn in report.minutes.turns where report.speaker(turn) != "voorzitter" {
            #expect(turn.text.contains("Vera") && report.speaker(turn) == "Vera Bos", "seed \(seed)")
        }
    }
}
