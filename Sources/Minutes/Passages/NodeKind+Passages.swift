import Markup

extension NodeKind {
    /// Whether it is a block whose children are inlines.
    var holdsInlines: Bool {
        switch self {
        case .paragraph, .heading, .tableCell, .leafDirective: true
        default: false
        }
    }

    /// Whether it is a block with words of its own or in its inlines.
    var holdsWords: Bool {
        if case .codeBlock = self { return true }
        return holdsInlines
    }

    /// Whether right after the paragraph of a turn it belongs to the turn.
    var continuesTurn: Bool {
        switch self {
        case .bulletList, .orderedList, .blockQuote: true
        default: false
        }
    }

    /// Whether it is a list.
    var isList: Bool {
        switch self {
        case .bulletList, .orderedList: true
        default: false
        }
    }
}
