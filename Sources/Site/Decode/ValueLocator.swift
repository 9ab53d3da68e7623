import Diagnostics

/// Finds where a word of a value stands in the file that the value comes from.
struct ValueLocator {
    private let source: (String) -> SourceText?

    /// `source` gives the text of a file of the site.
    init(_ source: @escaping (String) -> SourceText?) { self.source = source }

    /// The place of a word in a value; that of the file when the word stands otherwise there, as in a folded
    /// text.
    func place(of word: String, in value: String, file: String) -> Place {
        guard let text = source(file) else { return Place(file: file) }
        let word = Array(word.utf8)
        let value = Array(value.utf8)
        let start = ByteSearch.first(value, in: text.bytes)
        let inside = ByteSearch.first(word, in: value) ?? 0
        guard let offset = start.map({ $0 + inside }) ?? ByteSearch.first(word, in: text.bytes) else {
            return Place(file: file)
        }
        return text.place(atByte: offset, length: String(decoding: word, as: UTF8.self).unicodeScalars.count)
    }
}
