/// A text in which stand-ins take the place of all inline constructs that CommonMark does not know.
struct Masked {
    var bytes: [UInt8]
    /// The way back to the author's text; nil when nothing was replaced.
    var map: PositionMap?
    var standIns: StandIns
}
