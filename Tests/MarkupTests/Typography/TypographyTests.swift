import Markup
import Testing

struct TypographyTests {
    static let dutch: [(plain: String, set: String)] = [
        ("'s avonds en 't huis", "’s avonds en ’t huis"),
        ("'n man, 'k weet, 'm zien", "’n man, ’k weet, ’m zien"),
        ("'S AVONDS", "’S AVONDS"),
        ("'s-Gravenhage", "’s-Gravenhage"),
        ("in '24 en '25-'26", "in ’24 en ’25-’26"),
        ("auto's, zo'n, A4'tje, 65+'ers", "auto’s, zo’n, A4’tje, 65+’ers"),
        ("\"Kom 's avonds\"", "“Kom ’s avonds”"),
        ("\"'s Avonds\", zei hij", "“’s Avonds”, zei hij"),
        ("\"Hij zei 'ja'\"", "“Hij zei ‘ja’”"),
        ("'Hij zei \"ja\"'", "‘Hij zei “ja”’"),
        ("(\"Goed.\") \"Echt?\" 'Nee!'", "(“Goed.”) “Echt?” ‘Nee!’"),
        ("\"B\"/\"C\" en \"D\"-\"E\"", "“B”/“C” en “D”-“E”"),
        ("een bord van 5'10\"", "een bord van 5'10\""),
        ("\"uit 2024\" en 'in 2024'", "“uit 2024” en ‘in 2024’"),
        ("de letter 's', het getal '24'", "de letter ‘s’, het getal ‘24’"),
        ("Jans' boek", "Jans’ boek"),
        ("a -- b --- c ---- d - e", "a – b — c ---- d - e"),
        ("wacht... of .... of ..", "wacht… of .... of .."),
        ("\"Hallo\"--zei hij--\"dag\"", "“Hallo”–zei hij–“dag”"),
        ("zo\"n", "zo\"n"),
        ("“al goed” en ’s avonds…", "“al goed” en ’s avonds…"),
        ("\"é\" 'é' één\"", "“é” ‘é’ één”"),
        ("< & >", "< & >"),
        ("", ""),
    ]

    @Test("Dutch text is set", arguments: dutch)
    func setsDutch(plain: String, set: String) {
        #expect(Typography.dutch.typeset(plain) == set)
    }

    @Test(
        "English text is set",
        arguments: [
            (
                "'Tis the '90s: don't, the boys' \"rock\"",
                "’Tis the ’90s: don’t, the boys’ “rock”"
            ),
            ("'s avonds' is Dutch", "‘s avonds’ is Dutch"),
        ])
    func setsEnglish(plain: String, set: String) {
        #expect(Typography.english.typeset(plain) == set)
    }

    @Test("What is set already stays as it is", arguments: dutch)
    func isIdempotent(plain: String, set: String) {
        #expect(Typography.dutch.typeset(set) == set)
    }

    @Test("No letter ever changes, and setting twice is setting once", arguments: 0..<16)
    func changesMarksAlone(seed: UInt64) {
        let pieces = [
            "'", "\"", "s", "t", "24", "a", "é", " ", "-", "--", "---", ".", "...", "(", ")", ",", "“", "’",
            "–", "\n", "5",
        ]
        var generator = Generator(seed: seed)
        for _ in 0..<500 {
            let text = generator.text(of: pieces, count: Int.random(in: 0...12, using: &generator))
            let set = Typography.dutch.typeset(text)
            #expect(Self.words(set) == Self.words(text), "\(text.debugDescription)")
            #expect(Typography.dutch.typeset(set) == set, "\(text.debugDescription)")
        }
    }

    /// A text without the marks that typography is about.
    private static func words(_ text: String) -> String {
        let marks: Set<Unicode.Scalar> = ["'", "\"", "-", ".", "‘", "’", "“", "”", "–", "—", "…"]
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
    }
}
