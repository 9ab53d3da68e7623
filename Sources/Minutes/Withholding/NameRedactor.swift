import Diagnostics
import Records

/// Decides what becomes of each name in a passage, and makes the edits for it.
struct NameRedactor {
    let withholding: NameWithholding
    /// The meeting whose report the text is: whom it names there, and whether those to be withheld took part
    /// in it.
    private let attendance: Attendance?
    private let tookPart: Bool

    /// A redactor of any text; or of a report, whose own people a surname means first.
    init(_ withholding: NameWithholding, in attendance: Attendance? = nil, tookPart: Bool = false) {
        self.withholding = withholding
        self.attendance = attendance
        self.tookPart = tookPart
    }

    /// Where a name stands, so far as it tells whether it can be another word.
    private enum Setting {
        /// After a form of address.
        case addressed(FormOfAddress)
        /// After the words that would stand instead of it.
        case afterRole
        /// All that is strong, or a name before the colon that begins a paragraph.
        case alone
        /// In running text.
        case bare
    }

    /// What becomes of the names in a passage, in order.
    func replacements(in passage: Passage) -> [Replacement] {
        let addresses = mailAddresses(in: passage)
        let named = NameSearch.find(in: passage, withholding).filter { occurrence in
            !addresses.contains { $0.range.overlaps(occurrence.range) }
        }
        let found = addresses + named.compactMap { replacement(of: $0, in: passage) }
        return addresses.isEmpty ? found : found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// An address that holds a name goes as a whole: half of one is of no use to anybody, and tells the name.
    private func mailAddresses(in passage: Passage) -> [Replacement] {
        MailAddress.all(in: passage.bytes).compactMap { address in
            guard let person = address.person(of: withholding) else { return nil }
            let words = withholding.withheld[person].words
            let starts = passage.beginsSentence(at: address.range.lowerBound)
            let edit = Edit(address.range, starts ? words.capitalisedFirst : words)
            return Replacement(range: address.range, edits: [edit], mistake: nil)
        }
    }

    private func replacement(of occurrence: NameOccurrence, in passage: Passage) -> Replacement? {
        let setting = setting(of: occurrence, in: passage)
        if !occurrence.isWhole, isPublic(occurrence, setting, in: passage) { return nil }
        guard !occurrence.isWhole, case .bare = setting else {
            return Replacement(
                range: occurrence.range, edits: edits(for: occurrence, setting, in: passage), mistake: nil
            )
        }
        return bare(occurrence, in: passage)
    }

    /// What becomes of part of a name in running text.
    private func bare(_ occurrence: NameOccurrence, in passage: Passage) -> Replacement? {
        let name = passage.bytes.span.extracting(occurrence.range).string
        if tookPart {
            let words = withholding.withheld[occurrence.person].words
            return Replacement(
                range: occurrence.range, edits: edits(for: occurrence, .bare, in: passage),
                mistake: .withheldNameReplaced(name, by: words))
        }
        guard name.unicodeScalars.count >= 4 else { return nil }
        return Replacement(range: occurrence.range, edits: [], mistake: .withheldNameLeft(name))
    }

    private func setting(of occurrence: NameOccurrence, in passage: Passage) -> Setting {
        if let address = passage.address(of: occurrence.range.lowerBound) {
            return .addressed(address)
        }
        if rolePrefix(of: occurrence, in: passage) != nil { return .afterRole }
        return passage.isAlone(occurrence.range) ? .alone : .bare
    }

    /// Whether a part of a name, or a whole name that ends in it, means somebody of the meeting whose name is
    /// public.
    private func isPublic(_ occurrence: NameOccurrence, _ setting: Setting, in passage: Passage) -> Bool {
        var honorific: Honorific?
        if case .addressed(let address) = setting { honorific = address.honorific }
        if let honorific, let own = withholding.withheld[occurrence.person].honorific, honorific != own {
            return true
        }
        guard let attendance else { return false }
        return passage.startsOfName(upTo: occurrence.range).contains { start in
            let key = NameKey.of(passage.bytes.span.extracting(start..<occurrence.range.upperBound))
            return attendance.meansPublicly(key.span, honorific)
        }
    }

    private func edits(for occurrence: NameOccurrence, _ setting: Setting, in passage: Passage) -> [Edit] {
        let person = withholding.withheld[occurrence.person]
        switch setting {
        case .addressed(let address):
            let starts = passage.beginsSentence(at: address.start)
            let noun = starts && person.article.isEmpty ? person.noun.capitalisedFirst : person.noun
            let before = person.article.isEmpty ? address.start..<address.name : passage.words(of: address)
            return [
                Edit(before, starts ? person.article.capitalisedFirst : person.article),
                Edit(occurrence.range, noun),
            ]
        case .afterRole:
            let start = rolePrefix(of: occurrence, in: passage) ?? occurrence.range.lowerBound
            return [Edit(start..<occurrence.range.upperBound, "")]
        case .alone, .bare:
            let starts = passage.beginsSentence(at: occurrence.range.lowerBound)
            return [Edit(occurrence.range, starts ? person.words.capitalisedFirst : person.words)]
        }
    }

    /// Where the space begins after the role that stands before a name: `wethouder Jansen`.
    private func rolePrefix(of occurrence: NameOccurrence, in passage: Passage) -> Int? {
        let noun = Array(withholding.withheld[occurrence.person].noun.utf8)
        var end = occurrence.range.lowerBound
        while end > 0, passage.bytes[end - 1] == 0x20 { end -= 1 }
        guard end < occurrence.range.lowerBound, end >= noun.count else { return nil }
        let before = passage.bytes.span.extracting(end - noun.count..<end)
        return NameKey.of(before) == NameKey.of(noun.span) ? end : nil
    }
}
