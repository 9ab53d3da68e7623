/// What a member of a view holds when a page is written.
///
/// Views of every type come down to slots, so that one renderer serves all.
@usableFromInline
package enum Slot {
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
    /// Items of one shape.
    case list(Context)
    /// A view with members of its own.
    case object(Context)

    /// Whether a section over it is shown: a number when it is not 0, text, markup and lists when they are
    /// not empty.
    var isShown: Bool {
        switch self {
        case .nothing: false
        case .text(let text): !text.isEmpty
        case .number(let number): number != 0
        case .flag(let flag): flag
        case .markup(let markup): !markup.bytes.isEmpty
        case .list(let items): items.count > 0
        case .object: true
        }
    }

    /// What a name after a full stop stands for: a member of a view, or the number of a list's items, its
    /// only part.
    func part(_ member: Int) -> Slot {
        switch self {
        case .object(let view): view.slot(at: member)
        case .list(let items): .number(items.count)
        case .nothing, .text, .number, .flag, .markup: .nothing
        }
    }

    /// The context of a section over it: the view, or the value itself for `{{.}}`.
    var context: Context {
        if case .object(let view) = self { view } else { Context(self) }
    }
}
