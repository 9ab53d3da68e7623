public import Diagnostics

/// Where a node stands in its file.
public struct Mark: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column in characters (Unicode scalars), from 1.
    public var column: Int
    /// How many characters it covers when it stands on one line, quotes included; else 1.
    public var length: Int

    /// A place of `length` characters.
    public init(line: Int, column: Int, length: Int = 1) {
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    /// The place in a file.
    public func place(in file: String) -> Place {
        Place(file: file, line: line, column: column, length: length)
    }
}
