public import Diagnostics

/// A document to be printed: what stands around its text, and the text as blocks.
public struct PrintDocument: Sendable {
    /// Its title.
    public var title: String
    /// Its language (BCP 47).
    public var language: String
    /// Its date as year, month and day; nil where it has none. The clock has no say in it.
    public var date: [Int]?
    /// What stands around the text, under names that the template of its kind knows, in order.
    public var frame: [(name: String, text: String)]
    /// Its text.
    public var blocks: [PrintBlock]

    /// A document.
    public init(
        title: String, language: String, date: [Int]?, frame: [(name: String, text: String)],
        blocks: [PrintBlock]
    ) {
        self.title = title
        self.language = language
        self.date = date
        self.frame = frame
        self.blocks = blocks
    }

    /// It as the templates of documents read it (`templates/pdf/`).
    public var json: JSON {
        var document = JSONObject()
        document.set("title", Printable.text(title))
        document.set("language", language)
        document.set("date", date.map { .array($0.map(JSON.integer)) } ?? .null)
        var frame = JSONObject()
        for (name, text) in self.frame { frame.set(name, Printable.text(text)) }
        document.set("frame", .object(frame))
        document.setList("blocks", BlockWriter(blocks).json)
        return .object(document)
    }
}
