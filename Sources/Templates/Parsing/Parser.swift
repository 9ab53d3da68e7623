import Diagnostics

/// Makes the nodes of a template file: which tags belong together, and what each line adds to the page.
struct Parser {
    private(set) var nodes: [Node] = []
    private(set) var mistakes: [LocatedMistake] = []
    private let bytes: [UInt8]
    /// The numbers of the nodes that are not closed yet.
    private var open: [Int] = []
    /// The last parent tag in which something stands outside a block: said once of each.
    private var spilled: Int?
    private var position = MarkupPosition()

    /// A name is looked up in every section around it.
    private static let deepest = 100

    /// Parses all of a file.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        checkText()
        var scanner = Scanner(bytes)
        var line = Line()
        while let token = scanner.next() {
            line.append(token)
            guard token.endsLine(in: bytes) else { continue }
            add(line)
            line = Line()
        }
        add(line)
        mistakes += scanner.mistakes
        while let last = open.popLast() { closeAtEnd(last) }
    }

    private mutating func checkText() {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            mistakes.append(LocatedMistake(.notUTF8, at: error.byteOffsets))
        }
    }

    /// Adds what a line leaves: of a standalone line its tags alone; else its indentation, then its text and
    /// tags.
    private mutating func add(_ line: Line) {
        let indentation = line.indentation(in: bytes)
        guard !line.isStandalone(in: bytes) else {
            for token in line.tokens { add(token, indentation: indentation, isStandalone: true) }
            return
        }
        var start = indentation.lowerBound
        if !line.isBlank(in: bytes) {
            nodes.append(Node(kind: .line, range: indentation))
            start = indentation.upperBound
        }
        for token in line.tokens where token.range.upperBound > start {
            if token.tag == nil {
                addText(max(token.range.lowerBound, start)..<token.range.upperBound)
            } else {
                let isFirst = token.range.lowerBound == start
                add(token, indentation: isFirst ? indentation : start..<start, isStandalone: false)
            }
        }
    }

    private mutating func addText(_ range: Range<Int>) {
        if !bytes.isBlank(range) { refuseInParent(range) }
        position.pass(bytes[range])
        nodes.append(Node(kind: .text, range: range))
    }

    private mutating func add(_ token: Token, indentation: Range<Int>, isStandalone: Bool) {
        guard let tag = token.tag else { return }
        guard let kind = Node.Kind(tag) else {
            if tag == .close { close(token) }
            return
        }
        if kind == .block { enterBlock() } else { refuseInParent(token.range) }
        if kind == .value { checkPosition(token) }
        let name = bytes.text(token.content)
        if !isName(name, of: kind) { mistakes.append(LocatedMistake(.invalidName(name), at: token.range)) }
        let node = Node(
            kind: kind, range: token.range, name: name, nameRange: token.content, isStandalone: isStandalone,
            indentation: indentation, end: nodes.count + 1)
        if node.isOpening { push(node) }
        nodes.append(node)
    }

    private mutating func push(_ node: Node) {
        if open.count == Self.deepest {
            mistakes.append(LocatedMistake(.tooDeep(limit: Self.deepest), at: node.range))
        }
        open.append(nodes.count)
    }

    /// Names are without spaces; those of values have no empty part between full stops.
    private func isName(_ name: String, of kind: Node.Kind) -> Bool {
        guard !name.isEmpty, !name.utf8.contains(where: { $0 <= 0x20 }) else { return false }
        guard kind == .value || kind == .markup || kind == .section || kind == .inverted else { return true }
        return name == "." || !name.split(separator: ".", omittingEmptySubsequences: false).contains("")
    }

    /// A parent tag holds blocks only: all else would be lost.
    private mutating func refuseInParent(_ range: Range<Int>) {
        guard let parent = open.last, nodes[parent].kind == .parent, spilled != parent else { return }
        spilled = parent
        mistakes.append(
            LocatedMistake(
                .outsideBlock(parent: nodes[parent].name), at: bytes.trimmed(range),
                related: nodes[parent].range))
    }

    /// What replaces a block comes to stand in another file, between tags as far as one can tell.
    private mutating func enterBlock() {
        if let parent = open.last, nodes[parent].kind == .parent { position = MarkupPosition() }
    }

    /// A value is escaped, but that helps only where HTML knows character references and values have an end.
    private mutating func checkPosition(_ token: Token) {
        let tag = bytes.text(token.range)
        switch position.hazard {
        case .unquoted: mistakes.append(LocatedMistake(.unquoted(tag), at: token.range))
        case .code(let place): mistakes.append(LocatedMistake(.inCode(tag, of: place), at: token.range))
        case nil: break
        }
        position.passValue()
    }

    private mutating func close(_ token: Token) {
        let name = bytes.text(token.content)
        guard let last = open.last else {
            return mistakes.append(LocatedMistake(.strayCloser(bytes.text(token.range)), at: token.range))
        }
        if nodes[last].name != name {
            mistakes.append(wrongCloser(token, for: last))
            // When the one around it is meant, the last has no closer; else the closer has no opening tag.
            guard let around = open.dropLast().last, nodes[around].name == name else { return }
            nodes[last].end = nodes.count
            open.removeLast()
        }
        if let closed = open.popLast() { nodes[closed].end = nodes.count }
    }

    private func wrongCloser(_ token: Token, for node: Int) -> LocatedMistake {
        let cause = SyntaxMistake.wrongCloser(
            bytes.text(token.range), opening: bytes.text(nodes[node].range), name: nodes[node].name)
        return LocatedMistake(cause, at: token.range, related: nodes[node].range)
    }

    private mutating func closeAtEnd(_ node: Int) {
        nodes[node].end = nodes.count
        let cause = SyntaxMistake.unclosedSection(bytes.text(nodes[node].range), name: nodes[node].name)
        mistakes.append(LocatedMistake(cause, at: nodes[node].range))
    }
}
