extension PrintTable {
    /// About how many characters a line of a table holds.
    private static let lineLength = 96
    /// The longest text of a column that is set in one line where it can be.
    private static let short = 20
    /// The longest word for which a column is made wider.
    private static let longWord = 22

    /// How wide the columns are, each beside the others; zeros for a table that needs no more than its words
    /// take.
    ///
    /// Each has room for its longest word. A column of short texts is as wide as these; one of long texts is
    /// wider, though not in proportion, for its text can be set in more lines.
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
        // With many columns words are broken, or there would be no line.
        let longWord = min(Self.longWord, max(8, Self.lineLength / columns - 4))
        let least = measures.map { min($0.word, longWord) + 4 }
        let wanted = measures.indices.map { column in
            let whole = measures[column].whole
            return max(least[column], whole <= Self.short ? whole + 4 : Self.share(whole))
        }
        return Self.fitted(wanted, least)
    }

    /// The widths that are wanted, or where a line does not hold these as much less of each as it takes, but
    /// none below the least.
    private static func fitted(_ wanted: [Int], _ least: [Int]) -> [Int] {
        for percentage in stride(from: 100, to: 0, by: -2) {
            let widths = zip(wanted, least).map { max($0 * percentage / 100, $1) }
            if widths.reduce(0, +) <= lineLength { return widths }
        }
        return least
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
