/// A text as libcmark gets it: no construct in it that CommonMark does not know.
struct Prepared {
    var bytes: [UInt8]
    /// The way back to the text before preparation; nil when nothing was replaced.
    var map: PositionMap?
    /// The notes that were taken out.
    var notes: [NoteDefinition] = []
}
