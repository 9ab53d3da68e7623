extension BlockReader {
    /// The reference to a note: the first holds the note itself.
    mutating func note(_ id: String, _ reference: HTMLElement) -> [PrintInline] {
        guard let body = notes[id] else { return [.styled(.superscript, inlines(of: reference.children))] }
        guard usedNotes.insert(id).inserted else { return [.noteReference(name: id)] }
        return [.note(name: id, noteBlocks(body))]
    }

    /// The notes that no reference in the text leads to, in order: nothing gets lost.
    mutating func notesLeft() -> [PrintBlock] {
        notes.ids.flatMap { id -> [PrintBlock] in
            guard let body = notes[id], usedNotes.insert(id).inserted else { return [] }
            return noteBlocks(body)
        }
    }

    private mutating func noteBlocks(_ body: HTMLElement) -> [PrintBlock] {
        let waiting = anchors
        closed += 1
        defer {
            closed -= 1
            anchors = waiting
        }
        anchors = []
        return blocks(of: body.children, depth: 1)
    }
}
