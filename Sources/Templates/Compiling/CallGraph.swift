/// Which routine calls which, to find those that would never end.
///
/// A routine that comes back to itself ends only when each round goes into a part of its innermost view:
/// views are finite. Other sections on the way do not count.
struct CallGraph {
    /// How a call's innermost view lies to that of its routine.
    enum Step: Int, Comparable {
        /// It is the same one.
        case stays
        /// It is a part of it.
        case descends
        /// It comes from further out, where it could be found again and again.
        case strays

        static func < (left: Step, right: Step) -> Bool { left.rawValue < right.rawValue }
    }

    /// That a tag in one routine calls another.
    struct Edge {
        let from: Int
        let to: Int
        let step: Step
        let tag: Tag
    }

    private var calls: [Edge] = []

    mutating func append(_ call: Edge) {
        calls.append(call)
    }

    /// The tags that close a circle without end.
    var endless: [Tag] {
        (closing(calls.filter { $0.step == .stays }) + straying).map(\.tag)
    }

    private var straying: [Edge] {
        let outgoing = Dictionary(grouping: calls, by: \.from)
        return calls.filter { $0.step == .strays && reaches($0.from, from: $0.to, by: outgoing) }
    }

    private func reaches(_ goal: Int, from start: Int, by outgoing: [Int: [Edge]]) -> Bool {
        var seen: Set<Int> = [start]
        var open = [start]
        while let routine = open.popLast() {
            if routine == goal { return true }
            for call in outgoing[routine] ?? [] where seen.insert(call.to).inserted { open.append(call.to) }
        }
        return false
    }

    /// The calls that lead back to a routine on the way to them: one for each circle that a walk from the
    /// first routine on finds.
    private func closing(_ calls: [Edge]) -> [Edge] {
        let outgoing = Dictionary(grouping: calls, by: \.from)
        var found: [Edge] = []
        var done: Set<Int> = []
        for start in outgoing.keys.sorted() where !done.contains(start) {
            var path = [(routine: start, next: 0)]
            var onPath: Set<Int> = [start]
            while let (routine, next) = path.last {
                let choices = outgoing[routine] ?? []
                guard next < choices.count else {
                    path.removeLast()
                    onPath.remove(routine)
                    done.insert(routine)
                    continue
                }
                path[path.count - 1].next += 1
                let call = choices[next]
                if onPath.contains(call.to) {
                    found.append(call)
                } else if !done.contains(call.to) {
                    path.append((call.to, 0))
                    onPath.insert(call.to)
                }
            }
        }
        return found
    }
}
