extension Passage {
    /// The words of a Markdown text as its author wrote it: without marks of emphasis, and with line ends as
    /// spaces. Its pieces lead back to where they stand.
    init(markdown source: [UInt8]) {
        self.init()
        var start = 0
        var index = 0
        while index < source.count {
            let end = Self.gapEnd(in: source, at: index)
            guard end > index else {
                index += 1
                continue
            }
            add(start..<index, of: source)
            if source[index] == 0x0A { breakPiece() }
            start = end
            index = end
        }
        add(start..<source.count, of: source)
        findAddresses()
    }

    /// Where marks of emphasis, or a line end with the spaces after it, that begin at an index end; the index
    /// itself when nothing of the kind begins there.
    private static func gapEnd(in source: [UInt8], at start: Int) -> Int {
        var end = start
        switch source[start] {
        case 0x2A: while end < source.count, source[end] == 0x2A { end += 1 }
        case 0x5F: while end < source.count, source[end] == 0x5F { end += 1 }
        case 0x0A:
            end += 1
            while end < source.count, source[end] == 0x20 || source[end] == 0x3E { end += 1 }
        default: break
        }
        return end
    }
}
