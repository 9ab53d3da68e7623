import Diagnostics
import Testing
import YAML

@Suite struct SyntaxTests {
    @Test(arguments: [
        (
            "titel: Besluit: deel 2\n", "1:15",
            "een waarde met ': ' erin staat tussen aanhalingstekens — schrijf titel: \"Besluit: deel 2\""
        ),
        (
            "stukken:\n  - product: Memo: stand\n", "2:18",
            "een waarde met ': ' erin staat tussen aanhalingstekens — schrijf - product: \"Memo: stand\""
        ),
        (
            "tekst: Hij zei: \"kom\"\n", "1:15",
            "een waarde met ': ' erin staat tussen aanhalingstekens — schrijf tekst: 'Hij zei: \"kom\"'"
        ),
        (
            "tekst: Foto's: \"mooi\"\n", "1:14",
            "een waarde met ': ' erin staat tussen aanhalingstekens — zet de waarde tussen aanhalingstekens"
        ),
        (
            "aan:\n\trol: x\n", "2:1",
            "hier staat een tab; YAML springt in met spaties — vervang de tab door spaties"
        ),
        (
            "a: b\n\tc: d\n", "2:1",
            "hier staat een tab; YAML springt in met spaties — vervang de tab door spaties"
        ),
        (
            "a: \"b\nc: d\n", "1:4",
            "het aanhalingsteken \" wordt nergens gesloten — zet \" aan het eind van de waarde"
        ),
        (
            "a: \"b\nc: \"d\"\n", "1:4",
            "het aanhalingsteken \" wordt nergens gesloten — zet \" aan het eind van de waarde"
        ),
        (
            "aanhef: 's Avonds\nb: c\n", "1:9",
            "het aanhalingsteken ' wordt nergens gesloten — zet ' aan het eind, of zet "
                + "een waarde met een apostrof tussen dubbele aanhalingstekens"
        ),
        (
            "a: 'foto's'\n", "1:10",
            afterQuote("'", "dubbele")
        ),
        (
            "a: \"Zorg\" in cijfers\n", "1:11",
            afterQuote("\"", "enkele")
        ),
        (
            "a: ['s avonds, 'x']\n", "1:17",
            afterQuote("'", "dubbele")
        ),
        ("a: @x\n", "1:4", reserved("@")), ("a: `x`\n", "1:4", reserved("`")),
        ("a: %x\n", "1:4", reserved("%")),
        ("a: *vet* tekst\n", "1:4", reserved("*")), ("a: & x\n", "1:4", reserved("&")),
        ("a: > 65 jaar\n", "1:4", reserved(">")), ("a: ]b\n", "1:4", reserved("]")),
        ("a: , b\n", "1:4", reserved(",")),
        ("a: ? b\n", "1:4", reserved("?")), ("a: [Concept] Memo\n", "1:14", reserved("[")),
        ("a: {naam} komt\n", "1:11", reserved("{")),
        ("a:\n  b: c\n d: e\n", "3:2", indentation), ("a: b\n  c: d\n", "2:3", indentation),
        ("a:\n  - b: c\n   d: e\n", "3:4", indentation), ("- a\nb: c\n", "2:1", indentation),
        ("a: |\n  tekst\n x\n", "3:2", indentation),
        ("a: [b, c\nd: e\n", "1:4", bracket("[", "]")), ("a: {b: c\nd: e\n", "1:4", bracket("{", "}")),
        ("a: [b\n", "1:4", bracket("[", "]")), ("a: [b, c}\n", "1:4", bracket("[", "]")),
        (
            "a: \"C:\\map\"\n", "1:7",
            "na een backslash tussen dubbele aanhalingstekens kan dit teken niet staan — "
                + "schrijf de backslash twee keer, of zet de waarde tussen enkele aanhalingstekens"
        ),
        ("a: - b\n", "1:4", listBehindKey),
        ("a: b\nlosse regel\nc: d\n", "2:1", missingColon), ("losse regel\na: b\n", "1:1", missingColon),
        ("titel:Besluit\nc: d\n", "1:6", missingSpace), ("a: b\nc:d\ne: f\n", "2:2", missingSpace),
        (": b\nc: d\n", "1:1", missingKey), ("a: {: b}\n", "1:5", missingKey),
        ("%x\na: b\n", "1:1", instruction), ("%YAML 1\n---\na: b\n", "1:1", instruction),
        ("%YAML 9.9\n---\na: b\n", "1:1", instruction), ("%TAG x y\n---\na: b\n", "1:1", instruction),
        ("%YAML 1.1\n%YAML 1.1\n---\na: b\n", "2:1", instruction),
        ("%YAML 1.1\na: b\n", "1:1", instruction), ("a: b\n...\nc: d\n", "3:1", afterEnd),
        ("a: |0\n  b\n", "1:5", "na '|' of '>' kan geen 0 staan — haal de 0 weg"),
        ("a: !<x y\n", "1:4", reserved("!")), ("a: !x!\n", "1:4", reserved("!")),
        ("a: !%zz b\n", "1:4", reserved("!")), ("a: !b{c\n", "1:4", reserved("!")),
        ("a: !b!c d\n", "1:4", reserved("!")),
    ])
    func `a mistake is told in words of its own, where the author must look`(
        yaml: String, place: String, message: String
    ) {
        #expect(messages(yaml) == "x.yaml:\(place): yaml-ongeldig: \(message)")
        #expect(document(yaml).root == nil)
        #expect(document(yaml).isUnusable)
    }

    private static let indentation = """
        deze regel springt anders in dan de regels waar hij bij hoort — zet sleutels van dezelfde groep \
        recht onder elkaar
        """
    private static let instruction = """
        een regel die met '%' begint, is een opdracht aan YAML — zet '%' in een waarde tussen \
        aanhalingstekens, of haal de regel weg
        """
    private static let afterEnd = """
        hierboven is de YAML al ten einde — haal '...' of de losse waarde erboven weg, of haal deze regel weg
        """
    private static let missingColon = """
        deze regel heeft geen sleutel met een dubbele punt — schrijf 'sleutel: waarde', of spring in als de \
        regel bij de vorige hoort
        """
    private static let missingKey = "voor deze dubbele punt staat geen sleutel — schrijf 'sleutel: waarde'"
    private static let missingSpace =
        "na de dubbele punt van een sleutel staat een spatie — zet een spatie na de dubbele punt"
    private static let listBehindKey =
        "een lijst begint op de regel onder haar sleutel — zet '- ' op een nieuwe regel"

    private static func reserved(_ character: String) -> String {
        "een waarde die met '\(character)' begint, staat tussen aanhalingstekens — "
            + "zet de waarde tussen aanhalingstekens"
    }

    private static func bracket(_ open: String, _ close: String) -> String {
        "'\(open)' wordt niet gesloten — zet '\(close)' achter het laatste onderdeel en komma's ertussen"
    }

    private static func afterQuote(_ quote: String, _ others: String) -> String {
        "na het sluitende aanhalingsteken \(quote) staat nog tekst — "
            + "zet de hele waarde tussen \(others) aanhalingstekens"
    }

    @Test(arguments: [
        "titel: Besluit: deel 2", "a:\n\tb: c", "a: \"b", "a: 'foto's'", "a: @x", "a:\n  b: c\n d: e",
        "a: [b",
        "a: \"\\q\"", "a: - b", "los\na: b", "a:b\nc: d", "%x\na: b", "a: &x b", "a: *x", "a: !x b",
        "a: b\na: c",
        "? [a]\n: b", "a: b\n---\nc: d", "a: \u{0}",
    ])
    func `every mistake is told in both languages, each in its own words`(yaml: String) {
        let dutch = document(yaml).diagnostics.map { $0.cause.wording(in: .dutch) }
        let english = document(yaml).diagnostics.map { $0.cause.wording(in: .english) }
        #expect(dutch.count == 1)
        #expect(dutch != english)
        #expect(dutch.map { $0.remedy == nil } == english.map { $0.remedy == nil })
        #expect((dutch + english).allSatisfy { !$0.message.isEmpty && $0.message.last != "." })
    }
}
