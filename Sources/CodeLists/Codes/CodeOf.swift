import Diagnostics

/// A code of one of the short lists.
public struct CodeOf<List: CodeList>: ListedCode {
    /// The code.
    public let code: String

    /// What it stands for, in Dutch.
    public var label: String { List.table.label(of: code) }

    /// A code of the list; nil when the list does not have it.
    public init?(_ code: String) {
        guard List.table.position(of: code) != nil else { return nil }
        self.code = code
    }

    /// What a text comes to: a code or its Dutch label, in any case.
    public static func find(_ text: String) -> CodeFinding<CodeOf> {
        let table = List.table
        let folded = Folding.folded(text)
        let position = table.codes.indices.first {
            Folding.folded(table.codes[$0]) == folded || Folding.folded(table.label(at: $0)) == folded
        }
        if let position, let code = CodeOf(table.codes[position]) { return .found(code) }
        let near = Nearest.matches(of: text, among: table.codes)
        let found = near.isEmpty ? alike(text) : near
        return .unknown(nearest: found.compactMap { CodeOf($0) })
    }

    /// Every code of the list, in order.
    public static var all: [String] { List.table.codes }

    private static func alike(_ text: String) -> [String] {
        LabelSearch(table: List.table).positions(meaning: text, limit: 3).map { List.table.codes[$0] }
    }
}
