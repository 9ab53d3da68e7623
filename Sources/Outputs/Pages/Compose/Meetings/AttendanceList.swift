import Diagnostics
import Records
import Relations

/// Which organisations a report names as there or not there.
struct AttendanceList {
    /// The organisations in the order in which the report names them.
    private(set) var entries: [Entry] = []
    private var positions: [String: Int] = [:]

    /// How an organisation was at a meeting.
    struct Entry {
        /// The same for all ways of naming one organisation.
        var key: String
        /// The organisation of the register.
        var entry: RecordEntry?
        /// What it is called.
        var naam: String
        var isPresent: Bool
        /// Whether one of its people was there all the time.
        var isWhole: Bool
        /// When the others were there.
        var when: [String]

        /// When it was there, where that was not all the time.
        var whenInWords: String? {
            isWhole || when.isEmpty ? nil : when.joined(separator: ", ")
        }
    }

    /// The organisations of a report.
    init(_ verslag: Verslag, _ index: RecordIndex) {
        let members = verslag.aanwezigen.flatMap(\.deelnemers)
        for person in members { add(person, isPresent: true, index) }
        for person in [verslag.voorzitter, verslag.secretaris, verslag.notulist].compactMap({ $0 }) {
            add(person, isPresent: true, isMember: false, index)
        }
        for person in verslag.afwezig { add(person, isPresent: false, index) }
    }

    /// The organisation with a key.
    subscript(key: String) -> Entry? { positions[key].map { entries[$0] } }

    private mutating func add(
        _ person: Person, isPresent: Bool, isMember: Bool = true, _ index: RecordIndex
    ) {
        guard let written = person.organisatie?.written else { return }
        let entry = index.organisation(named: written)
        let key = entry?.id.folded ?? Folding.folded(written)
        let when = person.aanwezig.map { [$0] } ?? []
        guard let position = positions[key] else {
            positions[key] = entries.count
            entries.append(
                Entry(
                    key: key, entry: entry, naam: entry?.titel ?? written, isPresent: isPresent,
                    isWhole: when.isEmpty, when: when))
            return
        }
        // Who chairs is mostly listed among those present too, and that says when.
        guard isPresent, isMember else { return }
        entries[position].isWhole = entries[position].isWhole || when.isEmpty
        entries[position].when += when
    }
}
