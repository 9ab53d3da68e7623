public import Diagnostics

/// A value in a YAML file with its place.
public struct Node: Hashable, Sendable {
    /// What it is.
    public var content: Content
    /// Where it stands.
    public var mark: Mark

    /// What a node can be.
    public enum Content: Hashable, Sendable {
        /// A text.
        case scalar(Scalar)
        /// Keys with values.
        case mapping(Mapping)
        /// A list.
        case sequence([Node])
        /// Something that was reported already (an alias) and that nobody should report again.
        case refused
    }

    /// A node at a place.
    public init(_ content: Content, at mark: Mark) {
        self.content = content
        self.mark = mark
    }

    /// Whether it is a scalar that says nothing, which is as good as no value at all.
    public var isAbsent: Bool {
        if case .scalar(let scalar) = content { scalar.isAbsent } else { false }
    }

    /// Whether it is a list without items or a mapping without keys.
    public var isEmpty: Bool {
        switch content {
        case .mapping(let mapping): mapping.pairs.isEmpty
        case .sequence(let items): items.isEmpty
        case .scalar, .refused: false
        }
    }
}

extension Node {
    /// Where its text stands in a file, to turn lines and columns of the text into places.
    public func origin(in file: String) -> Origin {
        guard case .scalar(let scalar) = content else {
            return Origin(file: file, firstLine: mark.line, firstColumn: mark.column, isFolded: true)
        }
        switch scalar.style {
        case .literal, .folded:
            let column = scalar.blockColumn
            return Origin(
                file: file, firstLine: mark.line + 1, firstColumn: column, nextColumn: column,
                isFolded: scalar.style == .folded)
        case .plain, .singleQuoted, .doubleQuoted:
            let quotes = scalar.style == .plain ? 0 : 2
            // Escapes and joined lines make the text differ in length from what is written.
            let isExact = mark.length == scalar.text.unicodeScalars.count + quotes
            return Origin(
                file: file, firstLine: mark.line, firstColumn: mark.column + quotes / 2, isFolded: !isExact)
        }
    }
}
