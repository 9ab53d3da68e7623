import Records

/// Something that feeds tell of: a record, a change note of one, or a promise.
struct FeedItem: Sendable {
    /// The record that it is about, or the promise.
    var subject: Subject
    /// What identifies that record.
    var record: RecordID
    /// The position of the change note among those of the record; nil for the record itself.
    var versie: Int?
    /// The last day on which it came or changed.
    var day: CivilDate
    /// Its name for ever.
    var id: String

    /// A record, by its position among its kind.
    enum Subject: Sendable {
        case memo(Int), verslag(Int), traject(Int), tijdlijn(Int), segmentkeuzes(Int), indicator(Int)
        case pagina(Int), toezegging(Int)

        /// The kind of the record.
        var kind: RecordKind {
            switch self {
            case .memo: .memo
            case .verslag: .verslag
            case .traject: .traject
            case .tijdlijn: .tijdlijn
            case .segmentkeuzes: .segmentkeuzes
            case .indicator: .indicator
            case .pagina: .pagina
            case .toezegging: .toezegging
            }
        }
    }

    /// The newest first; of one day in order of record, each before its change notes.
    static func isNewer(_ left: FeedItem, _ right: FeedItem) -> Bool {
        if left.day != right.day { return left.day > right.day }
        if left.record != right.record { return left.record < right.record }
        return (left.versie ?? -1) < (right.versie ?? -1)
    }
}
