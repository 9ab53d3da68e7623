/// A piece of a line in a printed document.
public indirect enum PrintInline: Sendable, Equatable {
    /// Words as they are to be printed.
    case text(String)
    /// Words set apart by what they are: strong, emphasis, and the classes that templates give them.
    case styled(PrintStyle, [PrintInline])
    /// Words that lead somewhere.
    case link(PrintTarget, [PrintInline])
    /// A new line.
    case lineBreak
    /// A note, printed at the foot of the page; `name` is what later references to it call it by.
    case note(name: String, [PrintBlock])
    /// Another reference to a note.
    case noteReference(name: String)
}
