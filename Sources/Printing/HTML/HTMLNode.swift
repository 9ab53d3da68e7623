/// A piece of HTML: words, or an element.
enum HTMLNode: Sendable, Equatable {
    case text(String)
    case element(HTMLElement)
}
