public import Records

extension Publication {
    /// The records that have expired by the reference date (`verloopt`): they keep their page, but are not
    /// new.
    public var expired: Set<RecordID> {
        var found: Set<RecordID> = []
        func collect<Record>(_ items: [Published<Record>]) {
            for item in items {
                if let day = item.page.verloopt, day < peildatum { found.insert(item.record.id) }
            }
        }
        collect(memos)
        collect(verslagen)
        collect(trajecten)
        collect(tijdlijnen)
        collect(segmentkeuzes)
        collect(indicatoren)
        collect(paginas)
        return found
    }
}
