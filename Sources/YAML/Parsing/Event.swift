/// A step of libyaml through a file, copied out of its memory.
struct Event {
    /// What libyaml came upon.
    var kind: Kind
    /// Where, from 1.
    var mark: Mark
    /// The line on which it ends, from 1.
    var lastLine: Int
    /// The name of an anchor on a node, or the one that an alias repeats.
    var anchor: String?
    /// An explicit tag on a node.
    var tag: String?

    /// The steps that matter.
    enum Kind {
        case scalar(String, Scalar.Style)
        case beginMapping, beginSequence
        case endContainer
        case alias
        case beginDocument
        case endStream
        /// The beginning of the stream and the end of a document.
        case other
    }
}
