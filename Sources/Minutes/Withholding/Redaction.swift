/// Takes the names of several groups of people out of texts at once; where two of them fit one place the
/// first goes before.
struct Redaction {
    private let redactors: [NameRedactor]

    init(_ redactors: [NameRedactor]) {
        self.redactors = redactors.filter { !$0.withholding.isEmpty }
    }

    /// Whether there is nothing to take out.
    var isEmpty: Bool { redactors.isEmpty }

    /// What becomes of the names in a passage, in order and without overlaps.
    func replacements(in passage: Passage) -> [Replacement] {
        guard redactors.count > 1 else { return redactors.first?.replacements(in: passage) ?? [] }
        var found: [(order: Int, replacement: Replacement)] = []
        for (order, redactor) in redactors.enumerated() {
            found += redactor.replacements(in: passage).map { (order, $0) }
        }
        found.sort {
            ($0.replacement.reach.lowerBound, $0.order) < ($1.replacement.reach.lowerBound, $1.order)
        }
        var end = 0
        return found.compactMap { _, replacement in
            guard replacement.reach.lowerBound >= end else { return nil }
            end = replacement.reach.upperBound
            return replacement
        }
    }

    /// A plain text without the names.
    func redacted(_ text: String) -> String {
        guard !isEmpty, !text.isEmpty else { return text }
        let passage = Passage(text)
        let edits = replacements(in: passage).flatMap(\.edits)
        return edits.isEmpty ? text : String(decoding: Edit.applying(edits, to: passage.bytes), as: UTF8.self)
    }

    /// Whether the address of a link holds a name: of a mailbox, or of the page of somebody.
    func holdsName(address: ArraySlice<UInt8>) -> Bool {
        let mailbox = address.firstIndex(of: 0x40).map { address[..<$0] }
        return redactors.contains { redactor in
            mailbox.map { MailAddress.person(in: $0, of: redactor.withholding) != nil }
                ?? MailAddress.holdsWholeName(address, of: redactor.withholding)
        }
    }

    /// Whether an anchor that the author gave holds a name.
    func holdsName(anchor: String) -> Bool {
        let words = String(decoding: anchor.utf8.map { $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
        return redacted(words) != words
    }
}
