import Minutes
import Records

/// The report that turns stand in, as far as they tell of it.
struct TurnSource {
    var minutes: Minutes
    /// The report in words: title, kind, organisation, date.
    var title: String
    /// The organisation whose report it is.
    var host: RecordID?
}
