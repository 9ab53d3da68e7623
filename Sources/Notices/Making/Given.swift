import Diagnostics

/// A value with the place where an author wrote it.
struct Given<Value> {
    let value: Value
    let place: Place

    /// A value at a place; nil for none.
    init?(_ value: Value?, at place: Place) {
        guard let value else { return nil }
        self.value = value
        self.place = place
    }
}
