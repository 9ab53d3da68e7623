import Records
import Relations

/// Which meeting comes before and after which, as positions among the reports.
struct MeetingChain: Sendable {
    private var before: [Int: Int] = [:]
    private var after: [Int: Int] = [:]
    private var places: [Int: Place] = [:]

    /// The place of a meeting in its process.
    struct Place: Sendable {
        /// Its number, from 1, by date.
        var number: Int
        var total: Int
    }

    /// The meetings of a site: what a report names as the next one, else the next one of its process.
    init(_ publication: Publication, _ relations: Relations, _ positions: [RecordID: Int]) {
        for entries in relations.ofTraject.values {
            link(entries.filter { $0.kind == .verslag }.compactMap { positions[$0.id] })
        }
        // The newest come first, so that of several that name the same one the last before it stays.
        var named: Set<Int> = []
        for (position, item) in publication.verslagen.enumerated() {
            guard case .verslag(let reference) = item.record.volgende,
                let next = publication.index[reference].flatMap({ positions[$0.id] }), next != position
            else { continue }
            after[position] = next
            if named.insert(next).inserted { before[next] = position }
        }
    }

    private mutating func link(_ meetings: [Int]) {
        for (number, meeting) in meetings.enumerated() {
            places[meeting] = Place(number: number + 1, total: meetings.count)
            guard number > 0 else { continue }
            before[meeting] = meetings[number - 1]
            after[meetings[number - 1]] = meeting
        }
    }

    /// The meeting before one.
    func previous(_ meeting: Int) -> Int? { before[meeting] }

    /// The meeting after one.
    func next(_ meeting: Int) -> Int? { after[meeting] }

    /// The place of a meeting in its process; nil when it is of none.
    func place(_ meeting: Int) -> Place? { places[meeting] }
}
