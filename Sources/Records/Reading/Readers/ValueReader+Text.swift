import YAML

extension ValueReader<String> {
    /// Plain text on one line.
    static let text = ValueReader(.text) { $0.scalar(.text) }

    /// A path of a file.
    static let path = ValueReader(.path) { $0.scalar(.path) }
}

extension ValueReader<MarkdownText> {
    /// A text in Markdown.
    static let markdown = ValueReader(.markdown) { entry in
        guard case .scalar(let scalar) = entry.node.content else {
            _ = entry.scalar(.markdown)
            return nil
        }
        return MarkdownText(scalar.text, at: entry.node.origin(in: entry.reading.file))
    }
}
