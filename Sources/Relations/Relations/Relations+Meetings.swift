import Minutes
import Records

extension Relations {
    /// Who attended which meeting for which organisation, and what was said on its behalf.
    mutating func relateMeetings(_ publication: Publication) {
        let order = publication.verslagen.indices.sorted { left, right in
            let one = publication.verslagen[left]
            let other = publication.verslagen[right]
            let moments = (one.page.datum?.moment, other.page.datum?.moment)
            if let first = moments.0, let second = moments.1, first != second { return first > second }
            return one.record.id < other.record.id
        }
        for position in order {
            let item = publication.verslagen[position]
            for organisation in item.record.attending(publication.index) {
                if let entry = publication.index.entry(of: item.record.id) {
                    attended[organisation, default: []].append(entry)
                }
            }
            for (number, turn) in (item.minutes?.turns ?? []).enumerated() {
                guard let organisation = item.minutes?.participants[turn.speaker].organisation?.id else {
                    continue
                }
                spoken[organisation, default: []].append(Spreekplaats(verslag: position, beurt: number))
            }
        }
    }
}

extension Verslag {
    /// The organisations of the register that had somebody there, each once.
    func attending(_ index: RecordIndex) -> [RecordID] {
        let people = aanwezigen.flatMap(\.deelnemers) + [voorzitter, secretaris, notulist].compactMap { $0 }
        let mentions = people.compactMap { $0.organisatie?.written }
        var seen: Set<RecordID> = []
        return mentions.compactMap { index.organisation(named: $0)?.id }.filter { seen.insert($0).inserted }
    }
}
