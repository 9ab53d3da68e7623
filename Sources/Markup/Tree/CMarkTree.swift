import CCmark

/// libcmark's tree of one text. It owns the memory and frees it; it stays within the task that parsed it.
final class CMarkTree {
    /// The document node.
    let root: OpaquePointer

    /// Parses `source` by CommonMark 0.30 without any option: no raw HTML is interpreted, no quotes are replaced.
    init?(_ source: [UInt8]) {
        let parsed = source.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.map { cmark_parse_document($0, characters.count, CMARK_OPT_DEFAULT) }
            }
        }
        guard let root = parsed ?? nil else { return nil }
        self.root = root
    }

    deinit {
        cmark_node_free(root)
    }
}
