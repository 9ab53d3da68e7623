/// A part of a line, with the cell where a place begins.
struct Window {
    private let cells: ArraySlice<Cell>
    /// The index of the cell that holds the place; the end of the line when it lies past it.
    private let target: Int
    private let isCutBefore: Bool
    private let isCutAfter: Bool

    /// A part of a line whose place begins `target` scalars in.
    init(cells: [Cell], target: Int, isCutBefore: Bool, isCutAfter: Bool) {
        var index = 0
        var passed = 0
        while index < cells.count, passed + cells[index].length <= target {
            passed += cells[index].length
            index += 1
        }
        self.init(cells[...], target: index, isCutBefore: isCutBefore, isCutAfter: isCutAfter)
    }

    private init(_ cells: ArraySlice<Cell>, target: Int, isCutBefore: Bool, isCutAfter: Bool) {
        self.cells = cells
        self.target = target
        self.isCutBefore = isCutBefore
        self.isCutAfter = isCutAfter
    }

    /// All of it when that is at most `widest` columns; else that much, of which at most `lead` before
    /// the place.
    func shown(widest: Int, lead: Int) -> Window {
        if !isCutBefore, !isCutAfter, cells.reduce(0, { $0 + $1.width }) <= widest { return self }
        var first = target
        var width = 0
        while first > cells.startIndex, width + cells[first - 1].width <= lead {
            first -= 1
            width += cells[first].width
        }
        var end = target
        while end < cells.endIndex, width + cells[end].width <= widest {
            width += cells[end].width
            end += 1
        }
        return Window(
            cells[first..<end], target: target, isCutBefore: isCutBefore || first > cells.startIndex,
            isCutAfter: isCutAfter || end < cells.endIndex)
    }

    /// The text, with an ellipsis where it is cut.
    var text: String {
        (isCutBefore ? "…" : "") + cells.map(\.text).joined() + (isCutAfter ? "…" : "")
    }

    /// What marks `length` scalars from the place, as far as they are shown.
    func mark(length: Int) -> String {
        var blank = isCutBefore ? " " : ""
        for cell in cells[..<target] { blank += cell.blank }
        var covered = 0
        var width = 0
        for cell in cells[target...] where covered < length {
            covered += cell.length
            width += cell.width
        }
        return blank + "^" + String(repeating: "~", count: max(0, width - 1))
    }
}
