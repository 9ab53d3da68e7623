import Records

/// What became of one thing between two versions; it is not the same in both.
struct ValueDifference {
    /// What it is a thing of.
    enum Subject: Hashable {
        case naam, domein, doelgroep, producten, definitie, opties
        case kenmerk(Kenmerksoort)
    }

    let subject: Subject
    /// What the earlier version has; nil for nothing.
    let old: ComparedValue?
    /// What the later one has; nil for nothing.
    let new: ComparedValue?

    /// The difference; nil where there is none.
    init?(_ subject: Subject, _ old: Kenmerk.Waarde?, _ new: Kenmerk.Waarde?) {
        let old = old.map(ComparedValue.init)
        let new = new.map(ComparedValue.init)
        guard old != new else { return nil }
        self.subject = subject
        self.old = old
        self.new = new
    }
}

extension Kenmerk.Waarde {
    /// A list; nil for an empty one.
    init?(filled items: [String]) {
        guard !items.isEmpty else { return nil }
        self = .lijst(items)
    }
}
