import Diagnostics

extension CPVCode {
    /// What a text comes to: eight digits, with or without a hyphen and the check digit. The digits alone are
    /// enough, for the check digit follows from them; with it a slip of the pen is found.
    public static func find(_ text: String) -> CodeFinding<CPVCode> {
        let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        let digits = parts.first.map { Array($0) } ?? []
        guard digits.allSatisfy(isDigit), !digits.isEmpty, parts.count <= 2 else {
            return .unknown(nearest: byMeaning(text))
        }
        let check = parts.count == 2 ? Array(parts[1]) : nil
        let isCode = digits.count == 8 && (check.map { $0.count == 1 && $0.allSatisfy(isDigit) } ?? true)
        let position = CodeTable.cpv.position(of: String(decoding: digits, as: UTF8.self))
        guard isCode, let position else { return .unknown(nearest: nearest(to: digits, check: check?.first)) }
        let right = checkDigit(of: digits)
        let isRight = check.map { $0.first == UInt8(0x30 + right) } ?? true
        return isRight ? .found(CPVCode(at: position)) : .wrongCheckDigit(CPVCode(at: position))
    }

    private static func byMeaning(_ text: String) -> [CPVCode] {
        LabelSearch(table: .cpv).positions(meaning: text, limit: 3).map(CPVCode.init(at:))
    }

    /// The codes that differ least; those that have the check digit as written before others, then those of
    /// the same branch of the vocabulary.
    private static func nearest(to digits: [UInt8], check: UInt8?) -> [CPVCode] {
        guard digits.count > 2 else { return [] }
        let written = Array(digits.prefix(8)) + Array(repeating: 0x30, count: max(0, 8 - digits.count))
        var found: [(distance: Int, otherCheck: Int, differs: Int, position: Int)] = []
        for (position, code) in CodeTable.cpv.codes.enumerated() {
            let pairs = zip(written, code.utf8)
            let distance = pairs.reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
            guard distance <= 2 else { continue }
            let fits = check.map { Int($0) - 0x30 == checkDigit(of: code.utf8) } ?? true
            let same = pairs.prefix { $0 == $1 }.count
            found.append((distance, fits ? 0 : 1, -same, position))
        }
        found.sort { $0 < $1 }
        return found.prefix(3).map { CPVCode(at: $0.position) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
