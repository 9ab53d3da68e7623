public import Diagnostics

/// The text of a Markdown file, fit to be published.
public struct BodyText: Sendable {
    /// The text; what is not UTF-8 in it is replaced.
    public let text: String
    /// The first byte or character that can't stand in a text; nil when there is none.
    public let diagnostic: Diagnostic?

    /// The text of a part of a file, which begins on line `firstLine`.
    public init(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int) {
        text = String(decoding: bytes, as: UTF8.self)
        let found = bytes.withUnsafeBufferPointer { ForbiddenCharacter(firstIn: $0) }
        diagnostic = found.map { $0.diagnostic(in: bytes, file: file, firstLine: firstLine) }
    }
}

extension ForbiddenCharacter {
    /// The message about it, in bytes that begin on line `firstLine` of their file.
    func diagnostic(in bytes: ArraySlice<UInt8>, file: String, firstLine: Int) -> Diagnostic {
        var place = SourceText(file: file, bytes: Array(bytes)).place(atByte: offset)
        place.line += firstLine - 1
        return Diagnostic(YAMLCause.character(character), at: place)
    }
}
