/// Gives headings levels that follow from each other, under a heading of the page.
struct HeadingLevels {
    private let base: Int
    /// The headings around the next one: their level as written and as settled.
    private var around: [(written: Int, settled: Int)] = []

    /// Levels below a heading of level `base`.
    init(below base: Int) {
        self.base = base
    }

    /// Settles the levels of headings, in order, and hands on each problem with the heading that has it.
    ///
    /// Level 1 is the page's title: a heading of level 1 in a text counts as one of level 2.
    mutating func settle(_ headings: [Int], of nodes: inout [Node], report: (HeadingProblem, Int) -> Void) {
        for index in headings {
            guard case .heading(let level) = nodes[index].kind else { continue }
            let written = max(level, 2)
            while let last = around.last, last.written >= written { around.removeLast() }
            let settled = min(6, (around.last?.settled ?? base) + 1)
            if level == 1 { report(.isTitle, index) }
            if written > (around.last?.written ?? max(base, 1)) + 1 {
                report(.skips(level: level, fits: settled), index)
            }
            around.append((written, settled))
            nodes[index].kind = .heading(level: settled)
        }
    }
}
