import Diagnostics

/// A mistake in one file, before its byte ranges are places.
struct LocatedMistake {
    let cause: SyntaxMistake
    let range: Range<Int>
    /// What explains it: the opening tag of a wrong closer.
    let related: Range<Int>?

    /// A mistake that covers a range of bytes.
    init(_ cause: SyntaxMistake, at range: Range<Int>, related: Range<Int>? = nil) {
        self.cause = cause
        self.range = range
        self.related = related
    }

    /// For the author.
    func diagnostic(in source: SourceText) -> Diagnostic {
        Diagnostic(
            TemplateCause.syntax(cause), at: source.place(of: range), related: related.map(source.place(of:)))
    }
}

extension SourceText {
    /// The place of a range of bytes, up to the end of its first line.
    func place(of range: Range<Int>) -> Place {
        let line = bytes[range].prefix { $0 != 0x0A && $0 != 0x0D }
        return place(atByte: range.lowerBound, length: line.count { $0 & 0xC0 != 0x80 })
    }
}
