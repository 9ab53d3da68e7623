import Diagnostics

/// The reading of one text, from bytes to document.
struct Reading {
    let source: [UInt8]
    let origin: Origin
    let options: ReadingOptions
    let check: DirectiveCheck
    /// The text without the inline constructs that CommonMark does not know, and the way back.
    let masked: Masked

    /// How often a text is prepared anew because libcmark saw code or HTML where we did not; at last without
    /// stand-ins.
    private static let attempts = 4

    init(_ source: [UInt8], origin: Origin, options: ReadingOptions) {
        let hasMark = source.starts(with: [0xEF, 0xBB, 0xBF])
        let bytes = hasMark ? Array(source.dropFirst(3)) : source
        self.source = options.hasExtensions ? StandInMark.cleared(LineStarts.unified(bytes)) : bytes
        self.origin = origin
        self.options = options
        check = DirectiveCheck(specs: options.directives, forms: options.directiveForms)
        masked =
            options.hasExtensions
            ? Masker.mask(self.source, directives: options.directives)
            : Masked(bytes: self.source, map: nil, standIns: StandIns(self.source))
    }

    func read() -> (document: Document, diagnostics: [Diagnostic]) {
        var collector = collectBody()
        var document = Document(origin: origin)
        collector.checkImages()
        let headings = collector.headings
        // Copied: the collector took more room than they need, and they stay.
        document.nodes = collector.nodes.withUnsafeBufferPointer { Array($0) }
        collector.nodes = []
        document.footnotes = collectNotes(&collector)
        collector.checkRedactions(in: &document)
        document.text = collector.text.withUnsafeBufferPointer { Array($0) }
        document.directives = collector.directives
        var outline = HeadingOutline(options)
        outline.settle(headings, of: &document)
        return (document, diagnostics(of: collector.findings + outline.findings))
    }

    /// The ways back from the masked text.
    private var maps: [PositionMap] { masked.map.map { [$0] } ?? [] }

    /// The body, read again as long as libcmark takes a stand-in for something else.
    private func collectBody() -> Collector {
        var excluded: Set<Int> = []
        for _ in 1..<Self.attempts {
            var standIns = masked.standIns
            let prepared = prepare(masked.bytes, maps, excluding: excluded, &standIns)
            var collector = Collector(standIns: standIns, check: check, notes: NoteBook(prepared.notes))
            collector.collect(prepared, maps: maps)
            if collector.misled.isEmpty { return collector }
            excluded.formUnion(collector.misled)
        }
        var collector = Collector(standIns: masked.standIns, check: check, notes: NoteBook([]))
        collector.collect(Prepared(bytes: masked.bytes, map: nil), maps: maps)
        return collector
    }

    /// The notes that the body refers to, and those that they refer to in turn.
    private func collectNotes(_ collector: inout Collector) -> [Document.Footnote] {
        var nodes: [[Node]] = []
        while nodes.count < collector.notes.order.count {
            let definition = collector.notes.definitions[collector.notes.order[nodes.count]]
            collectNote(definition, &collector, isPlain: nodes.count >= Self.preparedNotes)
            collector.checkImages()
            nodes.append(settled(collector))
        }
        reportNotes(&collector)
        return nodes.enumerated().map { number, nodes in
            let definition = collector.notes.definitions[collector.notes.order[number]]
            return Document.Footnote(
                label: definition.label, uses: collector.notes.uses[number], nodes: nodes)
        }
    }

    /// After so many notes, tables and block directives in them are text: reading one of them again copies
    /// all before it.
    private static let preparedNotes = 500

    private func collectNote(_ definition: NoteDefinition, _ collector: inout Collector, isPlain: Bool) {
        let maps = [definition.map] + maps
        let plain = Prepared(bytes: definition.text, map: nil)
        var excluded = definition.lazyLines
        for _ in 1..<Self.attempts where !isPlain {
            var standIns = collector.standIns
            let prepared = prepare(definition.text, maps, allowsNotes: false, excluding: excluded, &standIns)
            guard prepared.map != nil else { break }
            var attempt = collector
            attempt.standIns = standIns
            attempt.collect(prepared, maps: maps)
            if attempt.misled.isEmpty {
                collector = attempt
                return
            }
            excluded.formUnion(attempt.misled)
        }
        collector.collect(plain, maps: maps)
    }

    private func prepare(
        _ bytes: [UInt8], _ maps: [PositionMap], allowsNotes: Bool = true, excluding excluded: Set<Int>,
        _ standIns: inout StandIns
    ) -> Prepared {
        guard options.hasExtensions else { return Prepared(bytes: bytes, map: nil) }
        return Preparation.prepare(
            bytes, maps: maps, allowsNotes: allowsNotes, excluding: excluded, standIns: &standIns)
    }

    /// The nodes of a note, its headings under that of the notes.
    private func settled(_ collector: Collector) -> [Node] {
        var nodes = collector.nodes
        guard let level = options.headingsBelow else { return nodes }
        var levels = HeadingLevels(below: level + 1)
        levels.settle(collector.headings, of: &nodes) { _, _ in }
        return nodes
    }
}
