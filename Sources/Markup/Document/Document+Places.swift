public import Diagnostics

extension Document {
    /// Where a node stands in the site's files.
    ///
    /// `source` is the text that was read, with which columns count characters instead of bytes.
    public func place(of node: Int, note: Int = 0, in source: [UInt8]) -> Place {
        let node = nodes(ofNote: note)[node]
        var places = SourcePlaces(source, origin: origin)
        return places.place(line: Int(node.line), byteColumn: Int(node.column))
    }

    /// Where a word stands in the site's files.
    public func place(of word: CapitalWord, in source: [UInt8]) -> Place {
        let node = nodes(ofNote: word.node.note)[word.node.node]
        var places = SourcePlaces(source, origin: origin)
        return places.place(
            line: Int(node.line), byteColumn: Int(node.column) + word.offset, length: word.word.utf8.count)
    }
}
