/// A code of an official list. There is none that the list does not have.
public protocol ListedCode: Hashable, Sendable {
    /// The code as its list writes it.
    var code: String { get }
    /// What it stands for, in Dutch.
    var label: String { get }
    /// What a text comes to where such a code is asked for.
    static func find(_ text: String) -> CodeFinding<Self>
}
