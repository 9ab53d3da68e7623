/// Other words in place of a part of a passage.
struct Edit: Equatable {
    var range: Range<Int>
    var words: [UInt8]

    init(_ range: Range<Int>, _ words: String) {
        self.range = range
        self.words = Array(words.utf8)
    }

    /// A text with its edits, which are in order and do not overlap.
    static func applying(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
        applying(edits[...], to: bytes, in: 0..<bytes.count)
    }

    /// The part of a passage in a range, with the edits that reach into it. The new words stand where the old
    /// ones end, so that of a name over two nodes (`Anna **Bos**`) they come in the second.
    static func applying(_ edits: ArraySlice<Edit>, to bytes: [UInt8], in range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var index = range.lowerBound
        for edit in edits {
            result += bytes[index..<max(index, edit.range.lowerBound)]
            index = min(edit.range.upperBound, range.upperBound)
            if edit.range.upperBound <= range.upperBound {
                result += edit.words
            } else if bytes[range.upperBound] == 0x20 {
                // The line ends here, and its break stays.
                while result.last == 0x20 { result.removeLast() }
            }
        }
        return result + bytes[index..<range.upperBound]
    }

    /// The words of each piece of a passage after the edits, by the piece's node.
    static func applying(_ edits: [Edit], to passage: Passage) -> [(node: Int, words: [UInt8])] {
        var rest = edits[...]
        return passage.pieces.map { piece in
            while let edit = rest.first, edit.range.upperBound <= piece.range.lowerBound {
                rest.removeFirst()
            }
            let reaching = rest.prefix { $0.range.lowerBound < piece.range.upperBound }
            return (piece.node, applying(reaching, to: passage.bytes, in: piece.range))
        }
    }
}
