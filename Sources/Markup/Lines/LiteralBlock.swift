/// Follows the blocks whose lines are taken as they are: fenced code, and HTML that ends at a mark of its
/// own.
///
/// It is a good guess, line by line; libcmark has the last word.
struct LiteralBlock {
    /// What such a block holds.
    enum Kind {
        case code, html
    }

    private enum Ending {
        case fence(mark: UInt8, length: Int)
        case text([UInt8])

        var kind: Kind {
            switch self {
            case .fence: .code
            case .text: .html
            }
        }
    }

    private var ending: Ending?
    private var quoteDepth = 0
    private var itemColumn = 0

    /// Whether such a block has begun and not ended.
    var isOpen: Bool { ending != nil }

    /// The kind of such a block that a line is part of, its first and last line included; nil when it is part
    /// of none.
    mutating func takes(_ line: BlockLine, of bytes: [UInt8]) -> Kind? {
        if let kind = ending?.kind, let content = inside(line, of: bytes) {
            if ends(line, content: content, of: bytes) { ending = nil }
            return kind
        }
        return begins(line, of: bytes)
    }

    /// Where the line's content begins, as long as it does not leave the quotation or item that holds the
    /// block.
    private mutating func inside(_ line: BlockLine, of bytes: [UInt8]) -> Int? {
        let content = line.content(inQuotes: quoteDepth, of: bytes)
        let leavesItem =
            itemColumn > 0 && !line.isBlank && line.quoteDepth == quoteDepth && line.indent < itemColumn
            && line.itemColumn == nil
        if content == nil || leavesItem {
            ending = nil
            return nil
        }
        return content
    }

    private func ends(_ line: BlockLine, content: Int, of bytes: [UInt8]) -> Bool {
        switch ending {
        case .fence(let mark, let length):
            guard let fence = Self.fence(bytes, at: bytes.firstNonBlank(content, line.end), to: line.end),
                fence.mark == mark, fence.length >= length
            else { return false }
            return bytes[fence.end..<line.end].allSatisfy(\.isBlank)
        case .text(let text): return bytes.contains(text, in: content..<line.end)
        case nil: return true
        }
    }

    private mutating func begins(_ line: BlockLine, of bytes: [UInt8]) -> Kind? {
        guard !line.isBlank, line.indent < 4 || line.itemColumn == nil else { return nil }
        if let fence = Self.fence(bytes, at: line.content, to: line.end) {
            guard fence.mark == 0x7E || !bytes[fence.end..<line.end].contains(0x60) else { return nil }
            open(.fence(mark: fence.mark, length: fence.length), at: line)
            return .code
        }
        guard let text = HTMLStart.ending(bytes, line.body) else { return nil }
        if !bytes.contains(text, in: line.body) { open(.text(text), at: line) }
        return .html
    }

    private mutating func open(_ ending: Ending, at line: BlockLine) {
        self.ending = ending
        quoteDepth = line.quoteDepth
        itemColumn = line.quoteDepth == 0 ? line.itemColumn ?? 0 : 0
    }

    /// The run of three or more grave accents or tildes at a place.
    static func fence(_ bytes: [UInt8], at start: Int, to end: Int) -> (mark: UInt8, length: Int, end: Int)? {
        guard start < end, bytes[start] == 0x60 || bytes[start] == 0x7E else { return nil }
        var after = start
        while after < end, bytes[after] == bytes[start] { after += 1 }
        return after - start >= 3 ? (bytes[start], after - start, after) : nil
    }
}
