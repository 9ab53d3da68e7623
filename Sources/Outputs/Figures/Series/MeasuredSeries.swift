import Records

/// A measured series in order of time, with what is missing in it.
struct MeasuredSeries: Sendable {
    let naam: String
    let eenheid: String
    /// The values that the record gives, numbers or not.
    let values: [SeriesEntry]
    /// The values and, between them, what is missing.
    private(set) var entries: [SeriesEntry]

    init(_ reeks: Meetreeks, naam: String, eenheid: String, _ words: Words) {
        self.naam = naam
        self.eenheid = eenheid
        let inOrder = reeks.waarden.enumerated().sorted {
            ($0.element.periode.moment, $0.offset) < ($1.element.periode.moment, $1.offset)
        }
        values = inOrder.map { SeriesEntry($0.element, words) }
        entries = values
    }

    /// What was measured, with when.
    var numbers: [(entry: SeriesEntry, number: Meetgetal)] {
        values.compactMap { entry in entry.number.map { (entry, $0) } }
    }

    /// Whether each value begins after the one before it has ended.
    var isInOrder: Bool {
        zip(values, values.dropFirst()).allSatisfy { one, other in
            guard let days = one.days, let later = other.days else { return false }
            return days.upperBound < later.lowerBound
        }
    }

    /// How many days lie between the beginnings of values that follow each other.
    var distances: [Int] {
        zip(values, values.dropFirst()).compactMap { one, other in
            guard let days = one.days, let later = other.days else { return nil }
            return later.lowerBound - days.lowerBound
        }
    }

    /// Adds what is missing: values that follow each other at more than one and a half times the usual
    /// distance have something between them.
    mutating func addMissing(usual distance: Int, _ words: Words) {
        entries = Array(values.prefix(1))
        for (one, other) in zip(values, values.dropFirst()) {
            if let days = one.days, let later = other.days,
                (later.lowerBound - days.lowerBound) * 2 > distance * 3,
                days.upperBound + 1 < later.lowerBound
            {
                let between = days.upperBound + 1...later.lowerBound - 1
                entries.append(SeriesEntry(missingBetween: one, other, between, words))
            }
            entries.append(other)
        }
    }
}
