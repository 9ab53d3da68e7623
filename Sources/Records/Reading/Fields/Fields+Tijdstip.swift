import Diagnostics

extension Fields {
    /// A moment, with the words of `aanduiding` beside it. Words without a moment are reported, unless they
    /// can belong to `other`.
    mutating func tijdstip(
        _ key: String, synonym: String? = nil, besides other: String? = nil,
        _ reader: @autoclosure () -> ValueReader<Moment> = .moment
    ) -> Tijdstip? {
        let words = optional("aanduiding", .text)
        let owners = [key, synonym, other].compactMap { $0 }
        if words != nil, owners.allSatisfy({ placeOfValue($0) == nil }) {
            report(KeyCause.alone("aanduiding", without: key), at: "aanduiding")
        }
        return optional(key, synonym: synonym, reader()).map { Tijdstip($0, aanduiding: words) }
    }

    /// A moment that must be there, with the words of `aanduiding` beside it.
    mutating func requiredTijdstip(
        _ key: String, synonym: String? = nil, _ reader: @autoclosure () -> ValueReader<Moment> = .moment
    ) -> Tijdstip {
        let words = optional("aanduiding", .text)
        return Tijdstip(required(key, synonym: synonym, reader()), aanduiding: words)
    }

    /// Reports that one of two keys lies before the other, when it does.
    func expect<Value: Comparable>(
        _ key: String, _ value: Value?, notBefore other: String, _ otherValue: Value?,
        _ text: (Value) -> String
    ) {
        guard let value, let otherValue, value < otherValue else { return }
        report(CalendarCause.before(key, text(value), after: other, text(otherValue)), at: key)
    }
}
