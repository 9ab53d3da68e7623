/// A view whose members are reached by number, in the order of its shape. A member is read only when a template
/// shows it.
package protocol LoweredView: Sendable {
    /// The member with that number.
    func slot(at index: Int) -> Slot
}
