/// A length of time in calendar units (an ISO 8601 duration without a time of day): `P6M`, `P1Y`, `P2W`.
public struct Period: Hashable, Sendable {
    /// Whole months, years included.
    public let months: Int
    /// Whole days, weeks included.
    public let days: Int

    /// The length that an ISO 8601 duration writes; nil for any other text and for a length of nothing.
    public init?(iso text: String) {
        var bytes = Array(text.utf8)[...]
        guard bytes.popFirst() == 0x50, !bytes.isEmpty else { return nil }
        var months = 0
        var days = 0
        var units = Array("YMWD".utf8)[...]
        while !bytes.isEmpty {
            let digits = bytes.prefix { (0x30...0x39).contains($0) }
            bytes = bytes.dropFirst(digits.count)
            guard digits.count <= 4, let count = Digits.value(digits), let unit = bytes.popFirst(),
                let position = units.firstIndex(of: unit)
            else { return nil }
            units = units[(position + 1)...]
            switch unit {
            case 0x59: months += count * 12
            case 0x4D: months += count
            case 0x57: days += count * 7
            default: days += count
            }
        }
        guard months + days > 0 else { return nil }
        self.months = months
        self.days = days
    }

    /// The day that lies this length after another.
    public func after(_ date: CivilDate) -> CivilDate {
        date.adding(months: months).adding(days: days)
    }

    /// As ISO 8601 writes it, in months and days.
    public var iso: String {
        "P" + (months > 0 ? "\(months)M" : "") + (days > 0 ? "\(days)D" : "")
    }
}
