/// The keys that a record or a part of one knows, in the order in which it asks for them.
public struct RecordShape: Sendable, Hashable {
    /// The keys.
    public let fields: [FieldShape]

    /// The keys that an initialiser asks for, found by running it over nothing.
    init<Value>(_ make: (inout Fields) -> Value) {
        let recorder = ShapeRecorder()
        var fields = Fields(recording: recorder)
        _ = make(&fields)
        self.fields = recorder.fields
    }
}
