/// The code spans and the pairs of square brackets of one stretch of lines, as CommonMark pairs them.
struct InlineOutline {
    private var spans: [CodeSpan] = []
    /// Opening brackets with their closing ones, by opening.
    private var pairs: [(open: Int, close: Int)] = []

    private struct CodeSpan {
        /// Where its first grave accent stands, where its code begins, and where the last accents begin.
        var start: Int
        var content: Int
        var end: Int
    }

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        let runs = GraveRuns(bytes, range)
        var brackets = BracketPairs()
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == 0x60 {
                let content = index + bytes[index..<range.upperBound].prefix { $0 == 0x60 }.count
                if let end = runs.next(ofLength: content - index, after: content) {
                    spans.append(CodeSpan(start: index, content: content, end: end))
                    pairs += BracketPairs.all(of: bytes, content..<end)
                    index = end + content - index
                } else {
                    index = content
                }
            } else {
                index += brackets.take(bytes, at: index)
            }
        }
        pairs = (pairs + brackets.pairs).sorted { $0.open < $1.open }
    }

    /// Where the code begins, but for a space, of the span that an offset is in; nil outside code.
    func code(around offset: Int, of bytes: [UInt8]) -> Int? {
        let index = spans.partition { $0.end > offset }
        guard index < spans.count, spans[index].start <= offset else { return nil }
        let content = spans[index].content
        return bytes[content] == 0x20 ? content + 1 : content
    }

    /// The bracket that closes the one at `offset`.
    func close(of offset: Int) -> Int? {
        let index = pairs.partition { $0.open >= offset }
        return index < pairs.count && pairs[index].open == offset ? pairs[index].close : nil
    }
}
