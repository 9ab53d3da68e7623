import Diagnostics
import Records
import Relations

/// The figures of a timeline: of the whole, of each project and of each year.
struct ScoreTable: Sendable {
    /// Of all documents.
    var totaal: Score
    /// Of each project by id, then of each other part by name, then of what belongs to none.
    var perProject: [Row]
    /// Of each year for which documents were first promised.
    var perJaar: [Row]

    /// The figures of some documents.
    struct Row: Sendable {
        /// The project that they belong to.
        var project: RecordEntry?
        /// The part that they belong to, in words, where there is no project.
        var onderdeel: String?
        /// The year for which they were first promised.
        var jaar: Int?
        var score: Score
    }

    /// The figures of documents as of a date.
    init(_ stukken: [DatedStuk], in index: RecordIndex) {
        let promised = stukken.filter { $0.uitkomst != nil }
        totaal = Score(promised)
        perProject = Self.perProject(promised, index)
        perJaar = Dictionary(grouping: promised) { $0.toegezegdJaar ?? 0 }
            .sorted { $0.key < $1.key }
            .map { Row(jaar: $0.key, score: Score($0.value)) }
    }

    private static func perProject(_ stukken: [DatedStuk], _ index: RecordIndex) -> [Row] {
        // A project that is not published is to readers as no project.
        let projects = stukken.map { dated in
            dated.stuk.project.flatMap { index[$0] }.flatMap { $0.address == nil ? nil : $0 }
        }
        let keyed = zip(stukken, projects).map { dated, project in
            let name = project?.id.folded ?? dated.stuk.onderdeel.map(Folding.folded) ?? ""
            let rank = project != nil ? 0 : name.isEmpty ? 2 : 1
            return (key: Key(rank: rank, name: name), dated: dated, project: project)
        }
        return Dictionary(grouping: keyed, by: \.key).sorted { $0.key < $1.key }.map { _, group in
            let project = group.first?.project
            return Row(
                project: project, onderdeel: project == nil ? group.first?.dated.stuk.onderdeel : nil,
                score: Score(group.map(\.dated)))
        }
    }

    /// What puts the groups in order.
    private struct Key: Hashable, Comparable {
        var rank: Int
        var name: String

        static func < (left: Key, right: Key) -> Bool { (left.rank, left.name) < (right.rank, right.name) }
    }
}
