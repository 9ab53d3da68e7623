/// Case- and accent-blind comparison, without a locale: the same on every machine.
public enum Folding {
    /// `text` in lower case, its Latin letters without their accents (`Cliënt` → `client`, `Œuvre` →
    /// `oeuvre`).
    public static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return text.utf8.contains { (0x41...0x5A).contains($0) } ? text.lowercased() : text
        }
        var result = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.value {
            case 0x300...0x36F: continue
            case 0xC0...0x24F, 0x1E00...0x1EFF: result.append(contentsOf: base(of: scalar).unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The letters of an accented one: itself where there is no plainer form.
    private static func base(of scalar: Unicode.Scalar) -> String {
        plain[scalar] ?? String(scalar)
    }

    private static let plain: [Unicode.Scalar: String] = {
        let groups: [(letters: String, base: String)] = [
            ("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"),
            ("èéêëēĕėęěẹẻẽếềểễệ", "e"), ("ĝğġģǧ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįıǐịỉ", "i"), ("ĳ", "ij"),
            ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"), ("òóôõöøōŏőǒọỏốồổỗộớờởỡợơ", "o"),
            ("œ", "oe"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"),
            ("ùúûüũūŭůűųǔụủứừửữựư", "u"), ("ŵ", "w"), ("ýÿŷỳỵỷỹ", "y"), ("źżž", "z"),
        ]
        var table: [Unicode.Scalar: String] = [:]
        for group in groups {
            for scalar in group.letters.unicodeScalars { table[scalar] = group.base }
        }
        return table
    }()
}
