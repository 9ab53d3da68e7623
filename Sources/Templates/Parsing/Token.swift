/// A piece of a template file: a tag, or text up to the next tag or with the end of its line.
struct Token {
    /// What kind of tag; nil for text.
    let tag: TagKind?
    /// All of its bytes, delimiters and line feed too.
    let range: Range<Int>
    /// What stands between a tag's delimiters, without the spaces around it.
    let content: Range<Int>

    /// A tag.
    init(tag: TagKind, range: Range<Int>, content: Range<Int>) {
        self.tag = tag
        self.range = range
        self.content = content
    }

    /// Text.
    init(text: Range<Int>) {
        tag = nil
        range = text
        content = text
    }

    /// Whether it is text with the end of its line.
    func endsLine(in bytes: [UInt8]) -> Bool {
        tag == nil && bytes[range.upperBound - 1] == 0x0A
    }
}
