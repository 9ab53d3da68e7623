/// The words of nodes without their markup.
enum PlainText {
    /// The plain text of whole nodes: soft breaks are spaces, hard breaks and the ends of blocks line feeds,
    /// footnote references and redactions nothing.
    static func bytes(of nodes: ArraySlice<Node>, in text: [UInt8]) -> [UInt8] {
        bytes(of: nodes, in: text) { _ in nil }
    }

    /// The plain text of whole nodes, with words for those that have none of their own; a block's words stand
    /// in a line of their own.
    static func bytes(
        of nodes: ArraySlice<Node>, in text: [UInt8], standingFor words: (NodeKind) -> String?
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        for index in nodes.indices {
            switch nodes[index].kind {
            case .text, .code: bytes += text[nodes[index].text]
            case .softBreak: bytes.append(0x20)
            case .lineBreak: bytes.append(0x0A)
            case let kind where kind.isBlock && !bytes.isEmpty && bytes.last != 0x0A: bytes.append(0x0A)
            default: break
            }
            guard let own = words(nodes[index].kind) else { continue }
            bytes += Array(own.utf8)
        }
        while bytes.last == 0x0A || bytes.last == 0x20 { bytes.removeLast() }
        return bytes
    }
}
