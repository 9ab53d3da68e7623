/// The line under a table's head, such as `| --- | :-: |`.
struct DelimiterRow {
    let alignments: [ColumnAlignment]

    /// More columns than this are taken for no table.
    private static let limit = 500

    /// Nil when a part of a text is no such line.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        for index in range {
            switch bytes[index] {
            case 0x7C, 0x3A, 0x2D, 0x20, 0x09: continue
            default: return nil
            }
        }
        var alignments: [ColumnAlignment] = []
        for cell in TableRow(bytes, range).cells {
            guard let alignment = Self.alignment(bytes[cell]) else { return nil }
            alignments.append(alignment)
        }
        guard !alignments.isEmpty, alignments.count <= Self.limit else { return nil }
        self.alignments = alignments
    }

    private static func alignment(_ cell: ArraySlice<UInt8>) -> ColumnAlignment? {
        var dashes = cell
        let isLeft = dashes.first == 0x3A
        if isLeft { dashes.removeFirst() }
        let isRight = dashes.last == 0x3A
        if isRight { dashes.removeLast() }
        guard !dashes.isEmpty, dashes.allSatisfy({ $0 == 0x2D }) else { return nil }
        switch (isLeft, isRight) {
        case (true, true): return .center
        case (true, false): return .left
        case (false, true): return .right
        case (false, false): return .natural
        }
    }
}
