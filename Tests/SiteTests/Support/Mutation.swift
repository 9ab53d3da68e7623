/// A way to spoil a file, as a hasty author, a broken disk or somebody hostile would.
enum Mutation: CaseIterable {
    case bit, truncation, missingLine, doubledLine, swappedLines, indentation, unicode, ending, marks,
        repetition

    /// A spoilt copy of a file.
    func apply(to bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        guard !bytes.isEmpty else { return Array("---\n".utf8) }
        let place = Int.random(in: bytes.indices, using: &random)
        var spoilt = bytes
        switch self {
        case .bit: spoilt[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case .truncation: spoilt = Array(bytes[..<place])
        case .unicode: spoilt.insert(contentsOf: Self.text(&random).utf8, at: place)
        case .marks: spoilt.insert(contentsOf: Self.mark(&random).utf8, at: place)
        case .repetition:
            let mark = Self.mark(&random)
            let count = Int.random(in: 1...2000, using: &random)
            spoilt.insert(contentsOf: String(repeating: mark, count: count).utf8, at: place)
        case .missingLine, .doubledLine, .swappedLines, .indentation, .ending:
            spoilt = lines(bytes, &random)
        }
        return spoilt
    }

    private func lines(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        let one = Int.random(in: lines.indices, using: &random)
        let other = Int.random(in: lines.indices, using: &random)
        switch self {
        case .missingLine: lines.remove(at: one)
        case .doubledLine: lines.insert(lines[one], at: other)
        case .swappedLines: lines.swapAt(one, other)
        case .indentation:
            let depth = [1, 2, 3, 8, 400, 20_000].randomElement(using: &random) ?? 1
            lines[one].insert(contentsOf: Array(repeating: 0x20, count: depth), at: 0)
        default: lines[one].append(0x0D)
        }
        return Array(lines.joined(separator: [0x0A]))
    }

    /// Characters from all over Unicode, and those that mean something to somebody.
    private static func text(_ random: inout SeededGenerator) -> String {
        let telling: [UInt32] = [0, 0x7F, 0x85, 0xA0, 0x301, 0x200B, 0x200D, 0x202E, 0x2028, 0xFEFF, 0xFFFD]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let value = telling.randomElement(using: &random) ?? 0
            let any = UInt32.random(in: 0..<0x11_0000, using: &random)
            if let scalar = Unicode.Scalar(Bool.random(using: &random) ? value : any) { text.append(scalar) }
        }
        return String(text)
    }

    private static func mark(_ random: inout SeededGenerator) -> String {
        let marks = [
            "---\n", ": ", "- ", "\n\n", "[", "]", "{", "}", "*", "**", "_", "`", "```\n", "> ", "#", "## ",
            "|",
            "\n| - |\n", "[^1]", "[^1]: ", ":::", "\n:::kader\n", "\n::aanwezigen\n", ":lak[",
            "]{grond=5.1.2e}",
            "<div>", "</p>", "&amp;", "&#0;", "\"", "'", "\\", "!", "&a ", "*a ", "? ", "@", "%", "\t",
            "[x](y)",
            "{#a}", "Vraag: ", "De heer **", "0000-00-00", "9999-12-31/..", "-1e999",
        ]
        return marks.randomElement(using: &random) ?? ""
    }
}
