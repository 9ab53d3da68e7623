extension CivilDate {
    /// The day that `2022-12-20` means; nil for any other form and for a day that does not exist.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let year = Digits.value(bytes[0..<4]), let month = Digits.value(bytes[5..<7]),
            let day = Digits.value(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// Decimal digits as a number.
enum Digits {
    /// The number that a run of at least one and at most nine ASCII digits writes; nil for anything else.
    static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
        var total = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            total = total * 10 + Int(byte - 0x30)
        }
        return total
    }
}
