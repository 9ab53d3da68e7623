/// Text as a document may hold it.
enum Printable {
    /// The most characters in a row without a place to break the line.
    private static let longestRun = 40

    /// A text in which every character has a shape: one that has none in the fonts stands as its number in
    /// Unicode, `[U+1F600]`, and what can't be seen at all is left out. PDF/A and PDF/UA refuse a text
    /// otherwise. A word that is longer than any line gets places to break (U+200B).
    static func text(_ text: String) -> String {
        guard !isPlain(text) else { return text }
        var result = String.UnicodeScalarView()
        var run = 0
        for scalar in text.unicodeScalars {
            guard !isLeftOut(scalar) else { continue }
            run = breaks(scalar) ? 0 : run + 1
            if run > longestRun {
                result.append("\u{200B}")
                run = 1
            }
            if Glyphs.contains(scalar) {
                result.append(scalar)
            } else {
                result.append(contentsOf: "[U+\(hexadecimal(scalar))]".unicodeScalars)
            }
        }
        return String(result)
    }

    /// Whether nothing has to be done, as in nearly all texts.
    private static func isPlain(_ text: String) -> Bool {
        var run = 0
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F else { return false }
            run = byte == 0x20 || byte == 0x2D ? 0 : run + 1
            guard run <= longestRun else { return false }
        }
        return true
    }

    private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace && scalar != "\u{A0}" || scalar == "-" || scalar == "\u{200B}"
            || scalar.properties.numericType == nil && scalar.value > 0x2E80
    }

    /// Controls, marks that only steer how others look, and what no text may hold (Unicode's noncharacters).
    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFE00...0xFE0F, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
        default: scalar.properties.isNoncharacterCodePoint
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
