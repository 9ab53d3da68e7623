extension PrintTable {
    /// About how many characters a line of a table holds.
    private static let lineLength = 92
    /// The longest text of a column that is set in one line where it can be.
    private static let short = 20
    /// The longest word for which a column is made wider.
    private static let longWord = 22

    /// How wide the columns are, each beside the others; zeros for a table that needs no more than its words
    /// take.
    ///
    /// A column of short texts is as wide as these. The others divide what is left: a column of long texts is
    /// wider than one of short, though not in proportion, for its text can be set in more lines.
    var columnWeights: [Int] {
        var measures = [(whole: Int, word: Int)](repeating: (0, 0), count: columns)
        for row in head + body {
            var column = 0
            for cell in row.cells {
                if cell.span == 1 {
                    let measure = Self.measure(cell)
                    measures[column].whole = max(measures[column].whole, measure.whole)
                    measures[column].word = max(measures[column].word, measure.word)
                }
                column += cell.span
            }
        }
        let total = measures.reduce(0) { $0 + $1.whole + 3 }
        guard total > Self.lineLength else { return measures.map { _ in 0 } }
        let short = measures.filter { $0.whole <= Self.short }
        let left = max(Self.lineLength / 2, Self.lineLength - short.reduce(0) { $0 + $1.whole + 3 })
        let shares = measures.reduce(0) { $1.whole <= Self.short ? $0 : $0 + Self.share($1.whole) }
        return measures.map { measure in
            guard measure.whole > Self.short else { return measure.whole + 3 }
            let share = left * Self.share(measure.whole) / max(1, shares)
            return max(share, min(measure.word, Self.longWord) + 3)
        }
    }

    private static func share(_ length: Int) -> Int { Int((Double(length) * 100).squareRoot()) }

    /// The number of characters of the longest paragraph of a cell, and of its longest word.
    private static func measure(_ cell: PrintCell) -> (whole: Int, word: Int) {
        var measure = (whole: 0, word: 0)
        for text in cell.blocks.flatMap(\.paragraphs) {
            measure.whole = max(measure.whole, text.count)
            for word in text.split(whereSeparator: { $0.isWhitespace }) {
                measure.word = max(measure.word, word.count)
            }
        }
        return measure
    }
}
