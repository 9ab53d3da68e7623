import CCmark

/// libcmark's tree of one text. It holds its memory and gives it back; it stays on the thread that parsed it.
final class CMarkTree {
    /// The document node.
    let root: OpaquePointer
    private let arena: UnsafeMutablePointer<TreeArena>
    private let mark: TreeArena.Mark

    /// Parses `source` by CommonMark 0.30 without any option: no raw HTML is interpreted, no quotes are
    /// replaced.
    init?(_ source: [UInt8]) {
        arena = TreeMemory.arena
        mark = arena.pointee.mark
        guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, TreeMemory.functions) else {
            return nil
        }
        source.withUnsafeBytes { bytes in
            guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
            cmark_parser_feed(parser, start, bytes.count)
        }
        guard let root = cmark_parser_finish(parser) else { return nil }
        self.root = root
        // The parser's own memory goes with the tree's.
    }

    deinit {
        arena.pointee.release(to: mark)
    }
}
