/// Work on many items, spread over the machine's cores.
enum Parallel {
    /// `work` on each item, in any order; the results in the order of the items.
    ///
    /// A few tasks take the items in small runs, so that one large document does not hold up all that come
    /// after it.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], tasks: Int, _ work: @escaping @Sendable (Item) -> Result
    ) async -> [Result] {
        guard tasks > 1, items.count > 1 else { return items.map(work) }
        let run = max(1, min(64, items.count / (tasks * 4)))
        let starts = Array(stride(from: 0, to: items.count, by: run))
        var parts = [[Result]?](repeating: nil, count: starts.count)
        await withTaskGroup(of: (Int, [Result]).self) { group in
            var next = 0
            func add() {
                guard next < starts.count else { return }
                let part = next
                let slice = items[starts[part]..<min(starts[part] + run, items.count)]
                next += 1
                group.addTask { (part, slice.map(work)) }
            }
            for _ in 0..<tasks { add() }
            for await (part, results) in group {
                parts[part] = results
                add()
            }
        }
        return parts.flatMap { $0 ?? [] }
    }
}
