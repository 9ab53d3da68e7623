extension Preparation {
    /// Takes a note out of the text, if `line` begins one; where the text goes on.
    mutating func takeNote(_ line: BlockLine) -> Int? {
        guard allowsNotes, let mark = NoteDefinition.mark(line, of: bytes) else { return nil }
        var note = Rewrite(bytes, capacity: line.end - line.start)
        let first = bytes.firstNonBlank(mark.end, line.end)
        note.copy(first..<line.end)
        note.append([0x0A], for: line.end)
        var lazyLines: Set<Int> = []
        let end = copyNote(into: &note, after: line, hasText: first < line.end, lazyLines: &lazyLines)
        rewrite.copy(upTo: line.start)
        write(.note(notes.count), for: line.content..<mark.end, line: line, prefix: [])
        rewrite.skip(to: end)
        notes.append(
            NoteDefinition(
                label: String(decoding: bytes[mark.label], as: UTF8.self), mark: line.content..<mark.end,
                text: note.bytes, map: note.map, lazyLines: lazyLines))
        return end
    }

    /// Copies the lines that belong to a note: those indented by four columns, and those that go on with its
    /// paragraph.
    private func copyNote(
        into note: inout Rewrite, after first: BlockLine, hasText: Bool, lazyLines: inout Set<Int>
    ) -> Int {
        var literal = LiteralBlock()
        var goesOn = hasText
        var end = first.next
        var blanks = 0
        var position = first.next
        while position < bytes.count {
            let line = BlockLine(bytes, at: position)
            position = line.next
            if bytes[line.start..<line.end].allSatisfy(\.isBlank) {
                blanks += 1
                goesOn = false
                continue
            }
            let start = unindented(line)
            guard start != nil || goesOn && isContinuation(line) else { break }
            note.append(Array(repeating: 0x0A, count: blanks), for: line.start)
            if start == nil { lazyLines.insert(note.bytes.count) }
            note.copy((start ?? line.content)..<line.end)
            note.append([0x0A], for: line.end)
            blanks = 0
            goesOn = literal.takes(line, of: bytes) == nil
            end = line.next
        }
        return end
    }

    /// Where a line goes on after four columns of white space; nil when it has fewer.
    private func unindented(_ line: BlockLine) -> Int? {
        var column = 0
        var position = line.start
        while position < line.end, column < 4, bytes[position].isBlank {
            column += bytes[position] == 0x09 ? 4 - column % 4 : 1
            position += 1
        }
        return column >= 4 ? position : nil
    }

    private func isContinuation(_ line: BlockLine) -> Bool {
        !BlockStart.begins(line, of: bytes, inQuotes: 0) && NoteDefinition.mark(line, of: bytes) == nil
    }
}
