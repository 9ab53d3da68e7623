/// The tokens from the end of one line to the end of the next (of a later one, where a comment spans lines).
struct Line {
    private(set) var tokens: [Token] = []

    /// Adds the next token.
    mutating func append(_ token: Token) {
        tokens.append(token)
    }

    /// Its first spaces and tabs, where they come before anything else.
    func indentation(in bytes: [UInt8]) -> Range<Int> {
        guard let first = tokens.first else { return 0..<0 }
        guard first.tag == nil else { return first.range.lowerBound..<first.range.lowerBound }
        return bytes.indentation(first.range)
    }

    /// Whether it is nothing but spaces.
    func isBlank(in bytes: [UInt8]) -> Bool {
        tokens.allSatisfy { $0.tag == nil && bytes.isBlank($0.range) }
    }

    /// Whether the line is only there for its tags, and disappears with them.
    ///
    /// Mustache says so of a line with a single tag that shows nothing itself. Here it holds for several as
    /// well, since layouts and blocks open and close together; but not when another tag stands beside a
    /// partial, which has only its own line to tell its indentation, nor when a block opens and closes on the
    /// line: its content stands there.
    func isStandalone(in bytes: [UInt8]) -> Bool {
        let tags = tokens.compactMap { token in token.tag.map { (kind: $0, token: token) } }
        guard !tags.isEmpty, !tags.contains(where: { $0.kind.isShown }),
            tokens.allSatisfy({ $0.tag != nil || bytes.isBlank($0.range) })
        else { return false }
        if tags.contains(where: { $0.kind == .partial }) { return tags.count == 1 }
        var blocks: Set<ArraySlice<UInt8>> = []
        for tag in tags {
            let name = bytes[tag.token.content]
            if tag.kind == .block { blocks.insert(name) }
            if tag.kind == .close, blocks.contains(name) { return false }
        }
        return true
    }
}
