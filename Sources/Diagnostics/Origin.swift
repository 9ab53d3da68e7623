/// Where a Markdown text stands in the site's files, to turn its lines and columns into places.
///
/// The body of a file is shifted by the lines of its front matter; a text in a YAML value by its line, and by
/// the indentation of a block scalar or the opening quote.
public struct Origin: Sendable, Hashable {
    /// The file's path from the site's folder.
    public var file: String
    /// The line of the file that holds the text's first line, from 1.
    public var firstLine: Int
    /// The column (in characters, from 1) of the text's first character on its first line.
    public var firstColumn: Int
    /// The column of the first character on each further line.
    public var nextColumn: Int
    /// Whether lines of the text are not lines of the file (a folded or double-quoted scalar): then every
    /// place is that of its beginning.
    public var isFolded: Bool

    /// A text that begins at a place.
    public init(
        file: String, firstLine: Int, firstColumn: Int = 1, nextColumn: Int = 1, isFolded: Bool = false
    ) {
        self.file = file
        self.firstLine = firstLine
        self.firstColumn = firstColumn
        self.nextColumn = nextColumn
        self.isFolded = isFolded
    }

    /// The place in the file of a line (from 1) and a column in characters (from 1) of the text.
    public func place(line: Int, column: Int, length: Int = 1) -> Place {
        if isFolded { return Place(file: file, line: firstLine, column: firstColumn, length: length) }
        let shift = (line <= 1 ? firstColumn : nextColumn) - 1
        return Place(
            file: file, line: firstLine + max(line, 1) - 1, column: shift + max(column, 1), length: length)
    }
}
