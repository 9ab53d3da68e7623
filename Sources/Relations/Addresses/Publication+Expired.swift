public import Records

extension Publication {
    /// The records that have expired by the reference date (`verloopt`): they keep their page, but are not
    /// new.
    public var expired: Set<RecordID> {
        Set(filed.filter { $0.page.verloopt.map { $0 < peildatum } ?? false }.map(\.id))
    }
}
