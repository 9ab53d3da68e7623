/// Cuts a template file into tokens, with the delimiters that its tags set.
struct Scanner {
    let bytes: [UInt8]
    /// Tags that are not whole.
    private(set) var mistakes: [LocatedMistake] = []
    private var position: Int
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    /// No name is longer, so that text with many an opening delimiter and no closing one is not searched to
    /// its end for each.
    private static let longestTag = 400

    /// At the first byte after a byte order mark.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next token; nil at the end.
    mutating func next() -> Token? {
        guard position < bytes.count else { return nil }
        return bytes.holds(opening, at: position) ? tag() : text()
    }

    private mutating func text() -> Token {
        let start = position
        repeat {
            position += 1
        } while position < bytes.count && bytes[position - 1] != 0x0A && !bytes.holds(opening, at: position)
        return Token(text: start..<position)
    }

    /// The tag that begins here. One that does not end is a mistake, and its first bytes are text.
    private mutating func tag() -> Token {
        let start = position
        let sign = start + opening.count
        let kind = sign < bytes.count ? TagKind(sign: bytes[sign]) : .value
        let first = kind == .value ? sign : sign + 1
        let ending = ending(of: kind, sign: sign)
        guard let last = end(of: kind, from: first, ending: ending) else {
            position = kind == .comment ? bytes.count : first
            let opening = bytes.text(start..<first)
            mistakes.append(
                LocatedMistake(
                    .unclosedTag(opening, closer: String(decoding: ending, as: UTF8.self)), at: start..<first)
            )
            return Token(text: start..<position)
        }
        position = last + ending.count
        let token = Token(tag: kind, range: start..<position, content: bytes.trimmed(first..<last))
        if kind == .delimiters { setDelimiters(token) }
        return token
    }

    /// The bytes that end a tag: `}}}` for `{{{`, `=}}` for `{{=`.
    private func ending(of kind: TagKind, sign: Int) -> [UInt8] {
        switch kind {
        case .markup where bytes[sign] == UInt8(ascii: "{"): [UInt8(ascii: "}")] + closing
        case .delimiters: [UInt8(ascii: "=")] + closing
        default: closing
        }
    }

    /// Where the ending stands. Only a comment may span lines.
    private func end(of kind: TagKind, from first: Int, ending: [UInt8]) -> Int? {
        let limit = kind == .comment ? bytes.count : min(bytes.count, first + Self.longestTag)
        var index = first
        while index < limit {
            if bytes.holds(ending, at: index) { return index }
            if kind != .comment, bytes[index] == 0x0A { return nil }
            index += 1
        }
        return nil
    }

    private mutating func setDelimiters(_ token: Token) {
        let parts = bytes[token.content].split { $0 == 0x20 || $0 == 0x09 }
        guard parts.count == 2, !bytes[token.content].contains(UInt8(ascii: "=")) else {
            mistakes.append(LocatedMistake(.invalidDelimiters(bytes.text(token.content)), at: token.range))
            return
        }
        opening = Array(parts[0])
        closing = Array(parts[1])
    }
}
