/// Decimal digits as a number.
enum Digits {
    /// The number that a run of at least one and at most nine ASCII digits writes; nil for anything else.
    static func value(_ bytes: some Collection<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
        var total = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            total = total * 10 + Int(byte - 0x30)
        }
        return total
    }
}
