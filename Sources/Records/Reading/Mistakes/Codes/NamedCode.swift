import CodeLists

/// A code of a list with what it stands for.
struct NamedCode: Hashable {
    /// The code.
    let code: String
    /// What it stands for.
    let label: String

    /// A code of a list.
    init(_ code: some ListedCode) {
        self.code = code.code
        label = code.label
    }

    /// As a sentence names it.
    var words: String { "'\(code)' (\(label))" }
}
