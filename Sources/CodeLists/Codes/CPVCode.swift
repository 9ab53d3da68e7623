/// A code of the Common Procurement Vocabulary 2008 (Regulation (EC) 213/2008): what is bought.
public struct CPVCode: ListedCode {
    /// Its eight digits, without check digit, as eForms writes it.
    public let digits: String

    /// A code at a position of the list.
    init(at position: Int) { digits = CodeTable.cpv.codes[position] }

    /// The code with its check digit, as the Regulation and TenderNed write it: `85300000-2`.
    public var code: String { "\(digits)-\(Self.checkDigit(of: digits.utf8))" }

    /// What it stands for, in Dutch.
    public var label: String { CodeTable.cpv.label(of: digits) }

    /// The check digit of eight digits: their sum, each times its weight, modulo 10.
    static func checkDigit(of digits: some Sequence<UInt8>) -> Int {
        zip(digits, [3, 7, 1, 3, 7, 1, 3, 7]).reduce(0) { $0 + Int($1.0 &- 0x30) * $1.1 } % 10
    }
}
