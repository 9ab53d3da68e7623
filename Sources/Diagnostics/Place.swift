/// A place in a file of the site: where a diagnostic points.
public struct Place: Hashable, Sendable {
    /// The file's path from the site's folder, with `/` between, on every system.
    public var file: String
    /// The line, counted from 1; 0 when the whole file is meant.
    public var line: Int
    /// The column in characters (Unicode scalars), counted from 1; 0 when the whole line is meant.
    public var column: Int
    /// How many characters the place covers, for the caret under the source line; at least 1.
    public var length: Int

    /// A place of `length` characters in a file.
    public init(file: String, line: Int, column: Int, length: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    /// The whole of a file.
    public init(file: String) {
        self.init(file: file, line: 0, column: 0)
    }
}

extension Place: Comparable {
    /// By the bytes of the file's name, then by line and column.
    public static func < (left: Place, right: Place) -> Bool {
        if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
        return (left.line, left.column, left.length) < (right.line, right.column, right.length)
    }
}
