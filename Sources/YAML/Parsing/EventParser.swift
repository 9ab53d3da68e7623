import CYAML

/// libyaml's event parser over bytes that stay where they are; freed when it goes out of scope.
struct EventParser: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let lineOffset: Int

    /// A parser of UTF-8 whose first line is line `firstLine` of its file; nil when there is no memory for
    /// it.
    init?(_ input: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
        self.parser = parser
        self.lineOffset = firstLine
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next step; after a failure or the end of the stream it must not be asked again.
    func next() throws(ParserFailure) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
        defer { yaml_event_delete(&event) }
        return copy(event)
    }

    private func copy(_ event: yaml_event_t) -> Event {
        var result = Event(
            kind: .other, mark: mark(event.start_mark, to: event.end_mark),
            lastLine: Int(event.end_mark.line) + lineOffset)
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            result.kind = .scalar(String(decoding: bytes, as: UTF8.self), style(scalar.style))
            result.decorate(anchor: scalar.anchor, tag: scalar.tag)
        case YAML_MAPPING_START_EVENT:
            result.kind = .beginMapping
            result.decorate(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag)
        case YAML_SEQUENCE_START_EVENT:
            result.kind = .beginSequence
            result.decorate(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: result.kind = .endContainer
        case YAML_ALIAS_EVENT:
            result.kind = .alias
            result.decorate(anchor: event.data.alias.anchor, tag: nil)
        case YAML_DOCUMENT_START_EVENT: result.kind = .beginDocument
        case YAML_STREAM_END_EVENT: result.kind = .endStream
        default: break
        }
        return result
    }

    private func style(_ style: yaml_scalar_style_t) -> Scalar.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    private func mark(_ start: yaml_mark_t, to end: yaml_mark_t) -> Mark {
        Mark(
            line: Int(start.line) + lineOffset, column: Int(start.column) + 1,
            length: start.line == end.line ? Int(end.column) - Int(start.column) : 1)
    }

    private var failure: ParserFailure {
        ParserFailure(
            problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
            mark: mark(parser.pointee.problem_mark, to: parser.pointee.problem_mark),
            context: parser.pointee.context.map { String(cString: $0) } ?? "",
            contextMark: mark(parser.pointee.context_mark, to: parser.pointee.context_mark))
    }
}

extension Event {
    /// Notes what libyaml found before a node.
    fileprivate mutating func decorate(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
    ) {
        self.anchor = anchor.map { String(cString: $0) }
        self.tag = tag.map { String(cString: $0) }
    }
}
