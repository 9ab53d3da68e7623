import Diagnostics

extension Document {
    /// The links and images of the body and of the notes, in reading order.
    ///
    /// `source` is the text that was read, with which columns count characters instead of bytes.
    public func links(in source: [UInt8] = []) -> [Link] {
        var places = SourcePlaces(source, origin: origin)
        var found: [Link] = []
        for note in 0...footnotes.count {
            let nodes = nodes(ofNote: note)
            for index in nodes.indices {
                let isImage: Bool
                switch nodes[index].kind {
                case .link: isImage = false
                case .image: isImage = true
                default: continue
                }
                let node = nodes[index]
                let line = Int(node.line)
                let column = places.column(
                    ofLinkTo: text[node.text], line: line, byteColumn: Int(node.column))
                found.append(
                    Link(
                        node: NodeReference(index, note: note),
                        destination: String(decoding: text[node.text], as: UTF8.self), isImage: isImage,
                        place: places.place(line: line, byteColumn: column)))
            }
        }
        return found
    }

    /// The nodes of note `note`, from 1; of the body for 0.
    public func nodes(ofNote note: Int) -> [Node] {
        note == 0 ? nodes : footnotes[note - 1].nodes
    }
}
