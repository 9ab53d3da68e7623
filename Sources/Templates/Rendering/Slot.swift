/// What a member of a view holds when a page is written; also a level of the stack of contexts.
///
/// Views of every type come down to slots, so that one renderer serves all.
package enum Slot: Sendable {
    /// An optional member without a value.
    case nothing
    /// Plain text, escaped where it is shown.
    case text(String)
    /// A whole number.
    case number(Int)
    /// Yes or no, for sections only.
    case flag(Bool)
    /// Safe markup, shown as it is.
    case markup(HTML)
    /// Items, each a slot.
    case list(any LoweredList)
    /// A view with members of its own.
    case object(any LoweredView)

    /// Whether a section over it is shown: a number when it is not 0, text, markup and lists when they are not empty.
    var isShown: Bool {
        switch self {
        case .nothing: false
        case .text(let text): !text.isEmpty
        case .number(let number): number != 0
        case .flag(let flag): flag
        case .markup(let markup): !markup.bytes.isEmpty
        case .list(let list): list.count > 0
        case .object: true
        }
    }

    /// A view's member; of a slot that is no view, itself: it is what `{{.}}` shows.
    func member(at index: Int) -> Slot {
        guard case .object(let view) = self else { return self }
        return view.slot(at: index)
    }
}
