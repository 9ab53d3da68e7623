import Diagnostics

/// Who speaks where in a document, and whom it mentions. Participants are told by their index in the
/// attendance.
struct Speech {
    /// The turns, in order: who, and the blocks.
    var turns: [(speaker: Int, blocks: Range<Int>)] = []
    /// The participants in strong text who do not begin a turn.
    var mentions: [Mention] = []
    /// What the author should know.
    var diagnostics: [Diagnostic] = []
}
