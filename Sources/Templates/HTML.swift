/// Markup that is already safe to stand in a page: the only thing that `{{{name}}}` accepts.
///
/// Text becomes markup through ``init(escaping:)``; whoever calls ``init(trusted:)`` answers for the bytes.
public struct HTML: Sendable, Equatable {
    /// The markup, in UTF-8.
    public var bytes: [UInt8]

    /// Markup that its maker escaped.
    public init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Markup that its maker escaped.
    public init(trusted text: String) {
        bytes = Array(text.utf8)
    }

    /// Plain text as markup: safe between tags and in quoted attributes.
    public init(escaping text: String) {
        bytes = []
        Escaping.append(text, to: &bytes)
    }

    /// No markup at all; a section over it is not shown.
    public static let empty = HTML(trusted: [UInt8]())
}
