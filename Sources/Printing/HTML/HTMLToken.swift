/// What a scanner finds next: words, the beginning of an element, or its end.
enum HTMLToken: Sendable, Equatable {
    case text(String)
    case start(HTMLElement)
    case end(String)
}
