import Diagnostics

/// Puts the events of libyaml together to nodes and refuses what content has no use for. A loop with its own
/// stack: no input makes it recurse.
struct TreeBuilder {
    /// What was refused so far.
    private(set) var diagnostics: [Diagnostic] = []

    /// Whether something stopped it before the end.
    private(set) var hasStopped = false

    private let file: String
    private let firstLine: Int
    private let bytes: UnsafeBufferPointer<UInt8>
    private var root: Node?
    private var open: [Container] = []
    private var lines: SourceLines?
    private var refusedNames: Set<String> = []
    private var hasBegun = false
    private var last: LastScalar?

    /// A builder for bytes that stand in a file from a line on.
    init(_ bytes: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int) {
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
    }

    /// Reads all; nil when there is nothing or when it had to stop.
    mutating func build() -> Node? {
        guard let parser = EventParser(bytes, firstLine: firstLine) else { return nil }
        do throws(ParserFailure) {
            while take(try parser.next()) {}
        } catch {
            let lines = SourceLines(bytes, firstLine: firstLine)
            let finding = SyntaxFinding(error, lines: lines, last: last)
            _ = stop(.syntax(finding.mistake), at: finding.mark)
        }
        return root
    }

    /// Handles one event; false when there is nothing more to read.
    private mutating func take(_ event: Event) -> Bool {
        if event.anchor != nil || event.tag != nil { refuseDecoration(of: event) }
        switch event.kind {
        case .scalar(let text, let style): add(scalar(text, style, event))
        case .alias: add(Node(.refused, at: event.mark))
        case .beginMapping: return push(isMapping: true, at: event.mark)
        case .beginSequence: return push(isMapping: false, at: event.mark)
        case .endContainer:
            if let container = open.popLast() { add(container.node) }
        case .beginDocument:
            if hasBegun { return stop(.severalDocuments, at: event.mark) }
            hasBegun = true
        case .endStream: return false
        case .other: break
        }
        return true
    }

    private mutating func push(isMapping: Bool, at mark: Mark) -> Bool {
        guard open.count < YAMLDocument.maximumDepth else {
            return stop(.tooDeep(limit: YAMLDocument.maximumDepth), at: mark)
        }
        open.append(Container(isMapping: isMapping, at: Mark(line: mark.line, column: mark.column)))
        return true
    }

    /// Gives a finished node its place in the container around it.
    private mutating func add(_ node: Node) {
        guard !open.isEmpty else {
            root = node
            return
        }
        switch open[open.count - 1].add(node) {
        case nil: break
        case .keyNotText(let mark): report(.keyNotText, at: mark)
        case .duplicateKey(let key, let mark, let first): report(.duplicateKey(key), at: mark, related: first)
        }
    }

    private mutating func scalar(_ text: String, _ style: Scalar.Style, _ event: Event) -> Node {
        var scalar = Scalar(text, style: style)
        last = LastScalar(style: style, mark: event.mark, lastLine: event.lastLine)
        switch style {
        case .literal, .folded:
            let lines = lines ?? SourceLines(bytes, firstLine: firstLine)
            self.lines = lines
            scalar.blockColumn = lines.blockColumn(of: text, after: event.mark.line)
        case .doubleQuoted:
            // Escapes can write what the file itself may not hold.
            if let found = ForbiddenCharacter(firstIn: text) {
                report(.character(found.character), at: event.mark)
            }
        case .plain, .singleQuoted: break
        }
        return Node(.scalar(scalar), at: event.mark)
    }
}

extension TreeBuilder {
    /// Reports an anchor, an alias without its anchor, or a tag.
    private mutating func refuseDecoration(of event: Event) {
        if let name = event.anchor, refusedNames.insert(name).inserted {
            if case .alias = event.kind {
                report(.alias(name), at: event.mark)
            } else {
                report(.anchor(name), at: event.mark)
            }
        }
        if let tag = event.tag { report(.tag(tag), at: event.mark) }
    }

    private mutating func report(_ cause: YAMLCause, at mark: Mark, related: Mark? = nil) {
        diagnostics.append(
            Diagnostic(cause, at: mark.place(in: file), related: related.map { $0.place(in: file) }))
    }

    /// Reports why nothing of the file can be used; always false.
    private mutating func stop(_ cause: YAMLCause, at mark: Mark) -> Bool {
        report(cause, at: mark)
        root = nil
        hasStopped = true
        return false
    }
}
