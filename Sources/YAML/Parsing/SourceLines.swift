/// The lines of a piece of YAML, to look at what libyaml only points to.
struct SourceLines {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let starts: [Int]
    private let firstLine: Int

    /// The lines of `bytes`, the first of which is line `firstLine` of its file.
    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        var starts = [0]
        for index in bytes.indices {
            let endsLine =
                bytes[index] == 0x0A
                || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
            if endsLine { starts.append(index + 1) }
        }
        self.bytes = bytes
        self.starts = starts
        self.firstLine = firstLine
    }

    /// A line of the file without its ending; empty when it is not one of these.
    func text(ofLine line: Int) -> String {
        String(decoding: content(ofLine: line), as: UTF8.self)
    }

    /// The column (from 1) of the first character of a line that is no space.
    func firstColumn(ofLine line: Int) -> Int {
        content(ofLine: line).prefix { $0 == 0x20 }.count + 1
    }

    /// A place, or the end of the text for one behind it: libyaml counts a line more when the last has no
    /// ending.
    func within(_ mark: Mark) -> Mark {
        let last = firstLine + starts.count - 1
        guard mark.line > last else { return mark }
        return Mark(line: last, column: text(ofLine: last).unicodeScalars.count + 1)
    }

    /// Whether nothing but spaces stands before a place on its line.
    func isFirst(_ mark: Mark) -> Bool { firstColumn(ofLine: mark.line) == mark.column }

    /// The column (from 1) at which the lines of a block scalar begin, whose `|` or `>` stands on a line.
    func blockColumn(of text: String, after line: Int) -> Int {
        var line = line + 1
        while line < firstLine + starts.count, isBlank(content(ofLine: line)) { line += 1 }
        let own = text.utf8.split(separator: 0x0A).first.map { $0.prefix { $0 == 0x20 }.count } ?? 0
        return max(0, content(ofLine: line).prefix { $0 == 0x20 }.count - own) + 1
    }

    private func isBlank(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    private func content(ofLine line: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        let index = line - firstLine
        guard starts.indices.contains(index) else { return bytes[bytes.endIndex...] }
        var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
        while end > starts[index], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[starts[index]..<end]
    }
}
