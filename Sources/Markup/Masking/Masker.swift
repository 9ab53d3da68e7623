/// Puts stand-ins in place of all inline constructs that CommonMark does not know: references to notes,
/// directives and, before anything else can see their text, redactions.
struct Masker {
    let source: [UInt8]
    let names: Set<String>
    var rewrite: Rewrite
    var standIns: StandIns
    /// The stretch being masked.
    var range = 0..<0
    /// Its code spans and brackets, once asked for.
    private var knownOutline: InlineOutline?
    /// The directives whose label is being masked, the outermost first.
    var labels: [OpenLabel] = []

    /// The end of a directive's label, `]` or `]{…}`, and the number of its opening stand-in.
    struct OpenLabel {
        var end: Range<Int>
        var opener: Int
    }

    /// Masks a text; `directives` are those that exist.
    static func mask(_ source: [UInt8], directives: [DirectiveSpec]) -> Masked {
        guard isNeeded(for: source) else {
            return Masked(bytes: source, map: nil, standIns: StandIns(source))
        }
        var masker = Masker(source, names: Set(directives.map(\.name)))
        for stretch in Stretch.all(of: source) { masker.mask(stretch) }
        guard masker.rewrite.isChanged else {
            return Masked(bytes: source, map: nil, standIns: masker.standIns)
        }
        masker.rewrite.copy(upTo: source.count)
        return Masked(bytes: masker.rewrite.bytes, map: masker.rewrite.map, standIns: masker.standIns)
    }

    private init(_ source: [UInt8], names: Set<String>) {
        self.source = source
        self.names = names
        rewrite = Rewrite(source, capacity: source.count + source.count / 8)
        standIns = StandIns(source)
    }

    /// The code spans and brackets of the stretch.
    var outline: InlineOutline {
        mutating get {
            if let knownOutline { return knownOutline }
            let outline = InlineOutline(source, range)
            knownOutline = outline
            return outline
        }
    }

    private mutating func mask(_ stretch: Stretch) {
        range =
            max(stretch.range.lowerBound, rewrite.position)..<max(stretch.range.upperBound, rewrite.position)
        knownOutline = nil
        labels = []
        var index = range.lowerBound
        while index < range.upperBound {
            switch source[index] {
            case 0x3A: index = maskColons(at: index, in: stretch.kind)
            case 0x5B where stretch.kind == .text: index = maskReference(at: index)
            case 0x5D where labels.last?.end.lowerBound == index: index = closeLabel()
            default: index += 1
            }
        }
    }

    /// Puts a stand-in in place of a part of the source; where that ends.
    mutating func replace(_ part: Range<Int>, _ role: StandIn.Role) -> Int {
        let number = standIns.add(StandIn(source: part, role: role))
        rewrite.replace(part, with: StandInMark.inline(number))
        while let label = labels.last, label.end.lowerBound < part.upperBound { labels.removeLast() }
        return part.upperBound
    }

    private mutating func closeLabel() -> Int {
        let label = labels.removeLast()
        return replace(label.end, .closing(opener: label.opener))
    }

    /// Whether a backslash takes the meaning of what stands at `offset`.
    func isEscaped(_ offset: Int) -> Bool {
        var start = offset
        while start > range.lowerBound, source[start - 1] == 0x5C { start -= 1 }
        return (offset - start) % 2 == 1
    }

    /// A directive with its attributes, whose columns are offsets until it is found in the tree.
    func directive(_ name: Range<Int>, _ attributes: [AttributeScanner.Attribute]) -> Directive {
        Directive(
            name: text(name), label: "",
            attributes: attributes.map {
                Directive.Attribute(
                    key: text($0.key), value: text($0.value), column: $0.key.lowerBound,
                    valueColumn: $0.value.lowerBound)
            }, line: 0, column: 0)
    }

    /// A part of the source as text.
    func text(_ range: Range<Int>) -> String {
        String(decoding: source[range], as: UTF8.self)
    }
}
