/// A character of a source line as it stands on a terminal.
struct Cell {
    /// What is shown for it.
    let text: String
    /// How many columns it takes.
    let width: Int
    /// How many Unicode scalars it is in the file.
    let length: Int

    init(_ character: Character) {
        length = character.unicodeScalars.count
        text = character == "\t" ? "\t" : String(character).printable
        width = character == "\t" ? 1 : Self.width(of: text)
    }

    /// The blank that takes as much room: a tab for a tab, so that what stands below it lines up
    /// whatever its width.
    var blank: String { text == "\t" ? "\t" : String(repeating: " ", count: width) }

    /// A character is as wide as the widest of its scalars: accents and joiners add nothing to what
    /// they belong to.
    private static func width(of text: String) -> Int {
        text.unicodeScalars.map { $0 == "\u{FE0F}" ? 2 : $0.columns }.max() ?? 0
    }
}

extension Unicode.Scalar {
    /// How many columns of a terminal it takes by itself.
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: 0
        default: isWide || properties.isEmojiPresentation ? 2 : 1
        }
    }

    /// Whether it is of the scripts that Unicode calls wide (UAX 11).
    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3: true
        case 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD: true
        default: false
        }
    }
}
