/// What became of promised council documents, in figures: `toegezegd` is the sum of all others but `teLaat`,
/// which counts within `open`.
struct Score: Sendable, Hashable {
    /// Of how many the council was told before they came.
    var toegezegd = 0
    /// How many were delivered by the last day of what was last promised before.
    var opTijd = 0
    /// How many were delivered after that day.
    var later = 0
    /// How many are not delivered yet.
    var open = 0
    /// Of how many of those the moment last promised has passed.
    var teLaat = 0
    /// How many are held back.
    var aangehouden = 0
    /// How many will not come.
    var vervallen = 0
    /// The median shift between the first and the last promise, in months; nil without promises.
    var verschuiving: Median?

    /// The figures of documents as of a date; those that were never promised do not count.
    init(_ stukken: [DatedStuk]) {
        var shifts: [Int] = []
        for stuk in stukken {
            guard let uitkomst = stuk.uitkomst else { continue }
            add(uitkomst)
            shifts.append(stuk.verschuiving ?? 0)
        }
        verschuiving = Median(shifts)
    }

    private mutating func add(_ uitkomst: Uitkomst) {
        toegezegd += 1
        switch uitkomst {
        case .opTijd: opTijd += 1
        case .later: later += 1
        case .open: open += 1
        case .teLaat:
            open += 1
            teLaat += 1
        case .aangehouden: aangehouden += 1
        case .vervallen: vervallen += 1
        }
    }
}
