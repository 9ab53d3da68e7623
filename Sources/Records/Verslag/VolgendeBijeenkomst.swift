/// The next meeting, as this report announces it.
public enum VolgendeBijeenkomst: Hashable, Sendable {
    /// Its date, or as much as was known.
    case moment(Tijdstip)
    /// Its report.
    case verslag(Reference<AnyRecord>)
}
