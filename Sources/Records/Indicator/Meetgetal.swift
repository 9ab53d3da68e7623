/// A measured number, exactly as written: decimal digits, with a point before the decimals.
public struct Meetgetal: Hashable, Sendable {
    /// As written with a decimal point: `86.5`, `-3`.
    public let written: String
    /// Its value, for charts.
    public let value: Double

    /// The number that a text writes, with a decimal point or comma; nil for anything else.
    public init?(_ text: String) {
        let normal = text.replacing(",", with: ".")
        let digits = normal.hasPrefix("-") ? normal.dropFirst() : normal[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({
                !$0.isEmpty && $0.count <= 15 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }),
            let value = Double(normal)
        else { return nil }
        self.written = normal
        self.value = value
    }
}
