/// The bytes of a file with its lines, to turn byte offsets into places and to show a line under a message.
public struct SourceText: Sendable {
    /// The file's path from the site's folder.
    public let file: String
    /// All of it, as read.
    public let bytes: [UInt8]
    private let starts: [Int]

    /// The lines of `bytes`, which end at LF, CR or CR LF.
    public init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        var starts = [0]
        for index in bytes.indices {
            let byte = bytes[index]
            let endsLine =
                byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
            if endsLine { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// How many lines there are; a text that ends in a line feed has an empty last one.
    public var lineCount: Int { starts.count }

    /// Where line `line` (from 1) begins, in bytes; the end of the text for a line past it.
    public func start(ofLine line: Int) -> Int {
        line < 1 ? 0 : line > starts.count ? bytes.count : starts[line - 1]
    }

    /// Line `line` (from 1) without its ending; empty when there is none.
    public func line(_ line: Int) -> String {
        guard line >= 1, line <= starts.count else { return "" }
        var end = line < starts.count ? starts[line] : bytes.count
        while end > starts[line - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return String(decoding: bytes[starts[line - 1]..<end], as: UTF8.self)
    }

    /// The place of `length` characters that begins at a byte offset.
    public func place(atByte offset: Int, length: Int = 1) -> Place {
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return Place(file: file, line: low + 1, column: column(from: starts[low], to: offset), length: length)
    }

    /// The place of `length` characters at a byte column (from 1) of a line, as libcmark counts.
    public func place(line: Int, byteColumn: Int, length: Int = 1) -> Place {
        let start = start(ofLine: line)
        let column = column(from: start, to: start + max(0, byteColumn - 1))
        return Place(file: file, line: line, column: column, length: length)
    }

    private func column(from start: Int, to offset: Int) -> Int {
        // Every byte but a continuation byte begins a character.
        1 + bytes[start..<min(max(offset, start), bytes.count)].count { $0 & 0xC0 != 0x80 }
    }
}
