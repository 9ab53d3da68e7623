extension CivilDate {
    /// The day of a time stamp as other generators write it (`2022-12-20T10:00:00Z`, `2022-12-20 10:00:00
    /// +0100`), in the time zone that it is written in; nil for any other form.
    init?(timestamp text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, [0x54, 0x74, 0x20].contains(bytes[10]), bytes[13] == 0x3A,
            let hour = Digits.value(bytes[11..<13]), let minute = Digits.value(bytes[14..<16]),
            hour < 24, minute < 60
        else { return nil }
        self.init(iso: String(decoding: bytes[..<10], as: UTF8.self))
    }
}
