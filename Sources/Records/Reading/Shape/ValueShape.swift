/// What a value may look like, for messages, documentation and schemas.
public indirect enum ValueShape: Sendable, Hashable {
    /// One value of a type.
    case scalar(ScalarType)
    /// One of these words.
    case words([String])
    /// A list of such values; a single one will do.
    case list(ValueShape)
    /// Keys of the author's own choice, each with such a value.
    case mapping(ValueShape)
    /// Keys that are known.
    case record(RecordShape)
    /// One or the other.
    case either(ValueShape, ValueShape)
}
