/// A value in a table: a text, a number or nothing.
///
/// A text that a spreadsheet would run as a formula, since it begins with `=`, `+`, `-` or `@`, with a tab or
/// a line break, gets an apostrophe before it; the spreadsheet then shows it as text (OWASP, CSV Injection).
/// Numbers are written as they are, so that a negative one stays a number.
public struct CSVValue: Sendable, Equatable {
    private let bytes: [UInt8]

    /// A text, as its author wrote it; nothing for nil.
    public static func text(_ text: String?) -> CSVValue {
        let bytes = Array((text ?? "").utf8)
        return CSVValue(bytes: isFormula(bytes) ? [0x27] + bytes : bytes)
    }

    /// Several texts in one place, with `; ` between them.
    public static func list(_ texts: [String]) -> CSVValue {
        text(texts.joined(separator: "; "))
    }

    /// A whole number; nothing for nil.
    public static func integer(_ number: Int?) -> CSVValue {
        CSVValue(bytes: number.map { Array(String($0).utf8) } ?? [])
    }

    /// A number as it is to be written; the caller answers for its form. Nothing for nil.
    public static func number(_ written: String?) -> CSVValue {
        CSVValue(bytes: Array((written ?? "").utf8))
    }

    /// The value, without the quotes that a table may need around it.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds the value to the line, between quotes when it holds a comma, a quote or a line break.
    func append(to line: inout [UInt8]) {
        guard bytes.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
            line += bytes
            return
        }
        line.append(0x22)
        for byte in bytes {
            if byte == 0x22 { line.append(0x22) }
            line.append(byte)
        }
        line.append(0x22)
    }

    /// Whether the first character after spaces makes a spreadsheet take a text for a formula. The signs of
    /// East Asian keyboards (U+FF0B, FF0D, FF1D, FF20) count too.
    private static func isFormula(_ bytes: [UInt8]) -> Bool {
        let rest = bytes.drop { $0 == 0x20 }
        guard let first = rest.first else { return false }
        if first == 0xEF {
            return [[0xBC, 0x8B], [0xBC, 0x8D], [0xBC, 0x9D], [0xBC, 0xA0]].contains(
                Array(rest.dropFirst().prefix(2)))
        }
        return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A].contains(first)
    }
}
