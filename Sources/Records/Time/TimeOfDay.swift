/// A time of the day as `"09:15"`, to the minute.
public struct TimeOfDay: Hashable, Sendable, Comparable {
    /// Minutes since midnight, 0 to 1439.
    public let minutes: Int

    /// The time that `09:15` or `9:15` means; nil for any other form. A full stop is heard too (`9.15`), as
    /// minutes write it.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let mark = bytes.firstIndex(where: { $0 == 0x3A || $0 == 0x2E }), bytes.count == mark + 3,
            mark <= 2,
            let hour = Digits.value(bytes[..<mark]), let minute = Digits.value(bytes[(mark + 1)...]),
            hour < 24, minute < 60
        else { return nil }
        minutes = hour * 60 + minute
    }

    /// As ISO 8601 writes it: `09:15`.
    public var iso: String {
        "\(CivilDate.padded(minutes / 60, 2)):\(CivilDate.padded(minutes % 60, 2))"
    }

    /// The earlier comes first.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}
