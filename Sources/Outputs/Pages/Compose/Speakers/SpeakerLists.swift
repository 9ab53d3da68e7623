import Diagnostics
import Minutes
import Records
import Relations

/// Who spoke in a report, by party, with the anchors of the lists of what each said.
///
/// An anchor is `spreker=` or `organisatie=` and a name: no heading of a text can have it.
struct SpeakerLists {
    /// The parties that spoke, in the order of the participants.
    private(set) var parties: [Party] = []
    /// The party of each participant who spoke.
    private var partyOf: [Int: Int] = [:]
    /// The anchors of the people who spoke; an organisation that spoke as such has its party's.
    private var anchors: [Int: String] = [:]

    /// Those who spoke for one organisation, or somebody who spoke for none.
    struct Party {
        var anchor: String
        var organisation: Participant.Organisation?
        /// The participants who spoke.
        var speakers: [Int] = []
        /// How many turns they had.
        var count = 0
    }

    /// The turns of each participant, as positions.
    private(set) var turns: [[Int]]

    /// The lists for minutes.
    init(_ minutes: Minutes) {
        turns = Array(repeating: [], count: minutes.participants.count)
        for (position, turn) in minutes.turns.enumerated() { turns[turn.speaker].append(position) }
        var names = AnchorNames()
        var known: [String: Int] = [:]
        for participant in minutes.participants.indices where !turns[participant].isEmpty {
            let speaker = minutes.participants[participant]
            let key = speaker.organisation.map { $0.id?.folded ?? Folding.folded($0.naam) }
            let party = key.flatMap { known[$0] } ?? parties.count
            if party == parties.count { parties.append(Self.party(of: speaker, &names)) }
            if let key { known[key] = party }
            add(participant, speaker, to: party, &names)
        }
    }

    /// The anchor of the list of a speaker's turns.
    func anchor(of participant: Int) -> String? {
        anchors[participant] ?? partyAnchor(of: participant)
    }

    /// The anchor of the list of all turns on behalf of a speaker's organisation.
    func partyAnchor(of participant: Int) -> String? {
        partyOf[participant].map { parties[$0].anchor }
    }

    /// Whether a speaker's list is part of that of a party.
    func hasOwnList(_ participant: Int) -> Bool { anchors[participant] != nil }

    private static func party(of speaker: Participant, _ names: inout AnchorNames) -> Party {
        guard let organisation = speaker.organisation else {
            return Party(anchor: names.anchor("spreker", speaker.label))
        }
        let name = organisation.id.map { String($0.name) } ?? organisation.naam
        return Party(anchor: names.anchor("organisatie", name), organisation: organisation)
    }

    private mutating func add(
        _ participant: Int, _ speaker: Participant, to party: Int, _ names: inout AnchorNames
    ) {
        partyOf[participant] = party
        parties[party].speakers.append(participant)
        parties[party].count += turns[participant].count
        if speaker.party != nil { anchors[participant] = names.anchor("spreker", speaker.label) }
    }
}
