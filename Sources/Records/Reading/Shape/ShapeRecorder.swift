/// Notes which keys are asked for.
final class ShapeRecorder {
    /// The keys so far, each once.
    private(set) var fields: [FieldShape] = []

    /// Notes a key.
    func note(_ field: FieldShape) {
        if !fields.contains(where: { $0.name == field.name }) { fields.append(field) }
    }
}
