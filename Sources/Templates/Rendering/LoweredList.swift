/// A list whose items become slots one by one, as they are shown.
package protocol LoweredList: Sendable {
    /// How many items there are.
    var count: Int { get }
    /// The item with that number, from 0.
    func item(at index: Int) -> Slot
}
