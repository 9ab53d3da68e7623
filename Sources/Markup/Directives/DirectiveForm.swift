/// The three ways to write a directive.
public enum DirectiveForm: Sendable, Hashable, CaseIterable {
    /// `:name[label]{key=value}` in a line.
    case inline
    /// `::name[label]{key=value}` on a line of its own.
    case leaf
    /// `:::name[label]{key=value}` … `:::` around blocks.
    case container
}
