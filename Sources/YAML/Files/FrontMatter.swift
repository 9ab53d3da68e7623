public import Diagnostics

/// The parts of a Markdown file: the YAML between two lines of `---` at its beginning, and the text after it.
public struct FrontMatter: Hashable, Sendable {
    /// The bytes of the YAML, without the lines of `---`; empty when there is none.
    public let yaml: Range<Int>
    /// The line of the file on which the YAML begins.
    public let yamlLine: Int
    /// The bytes of the text.
    public let body: Range<Int>
    /// The line of the file on which the text begins.
    public let bodyLine: Int
    /// Whether the line of `---` that ends the YAML is missing: then all after the first is taken for text.
    public let isOpen: Bool

    /// The parts of a file. A byte order mark at its beginning belongs to none of them.
    public init(splitting bytes: [UInt8]) {
        let start = FrontMatter.start(of: bytes)
        guard let first = FrontMatter.end(ofFenceAt: start, in: bytes) else {
            self.init(yaml: start..<start, yamlLine: 1, body: start..<bytes.count, bodyLine: 1, isOpen: false)
            return
        }
        var line = 2
        var index = first
        while index < bytes.count {
            if let end = FrontMatter.end(ofFenceAt: index, in: bytes) {
                self.init(
                    yaml: first..<index, yamlLine: 2, body: end..<bytes.count, bodyLine: line + 1,
                    isOpen: false)
                return
            }
            index = FrontMatter.nextLine(after: index, in: bytes)
            line += 1
        }
        self.init(yaml: first..<first, yamlLine: 2, body: first..<bytes.count, bodyLine: 2, isOpen: true)
    }

    /// What is wrong with the parts; nil when nothing is.
    public func diagnostic(in file: String) -> Diagnostic? {
        isOpen
            ? Diagnostic(YAMLCause.openFrontMatter, at: Place(file: file, line: 1, column: 1, length: 3))
            : nil
    }

    /// Where a file's text begins: after the byte order mark, where there is one.
    public static func start(of bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private init(yaml: Range<Int>, yamlLine: Int, body: Range<Int>, bodyLine: Int, isOpen: Bool) {
        self.yaml = yaml
        self.yamlLine = yamlLine
        self.body = body
        self.bodyLine = bodyLine
        self.isOpen = isOpen
    }

    /// The beginning of the line after a line of `---`; nil when the line is another.
    private static func end(ofFenceAt start: Int, in bytes: [UInt8]) -> Int? {
        guard start + 3 <= bytes.count, bytes[start] == 0x2D, bytes[start + 1] == 0x2D,
            bytes[start + 2] == 0x2D
        else { return nil }
        var index = start + 3
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        guard index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D else { return nil }
        return nextLine(after: index, in: bytes)
    }

    private static func nextLine(after start: Int, in bytes: [UInt8]) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        guard index < bytes.count else { return index }
        let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        return index + (isPair ? 2 : 1)
    }
}
