import Records

/// A series as points in time with a line between those that follow each other.
struct LineDrawing {
    let series: MeasuredSeries
    let values: ValueScale
    let time: TimeScale
    let words: Words

    /// The axis of values, the field with the line, the axis of time, and what a gap looks like.
    func write(into writer: inout MarkupWriter) {
        writer.newLine()
        writeValueAxis(into: &writer)
        writer.newLine()
        writer.element("svg", ["class": "grafiek-veld", "focusable": "false"]) { writer in
            for gap in gaps { draw(gap: gap, into: &writer) }
            writeGrid(into: &writer)
            drawLine(into: &writer)
            drawPoints(into: &writer)
        }
        writer.newLine()
        writeTimeAxis(into: &writer)
        if !gaps.isEmpty { writeLegend(into: &writer) }
        writer.newLine()
    }

    /// The stretches without a number, those that touch taken together.
    private var gaps: [ClosedRange<Int>] {
        var gaps: [ClosedRange<Int>] = []
        for days in series.entries.filter({ $0.number == nil }).compactMap(\.days) {
            if let last = gaps.last, last.upperBound + 1 >= days.lowerBound {
                gaps[gaps.count - 1] = last.lowerBound...max(last.upperBound, days.upperBound)
            } else {
                gaps.append(days)
            }
        }
        return gaps
    }

    private func draw(gap days: ClosedRange<Int>, into writer: inout MarkupWriter) {
        let left = time.beginning(of: CivilDate(dayNumber: days.lowerBound))
        let right = time.ending(of: CivilDate(dayNumber: days.upperBound))
        writer.empty(
            "rect",
            [
                "class": "grafiek-gat", "x": left.written, "y": "0",
                "width": left.distance(to: right).written, "height": "100%",
            ])
    }

    /// Across in hundredths of a per cent, in the middle of its period; down likewise.
    private typealias Point = (x: Position, y: Position)

    private func point(_ entry: SeriesEntry) -> Point? {
        guard let days = entry.days, let number = entry.number else { return nil }
        let left = time.beginning(of: CivilDate(dayNumber: days.lowerBound))
        let right = time.ending(of: CivilDate(dayNumber: days.upperBound))
        let height = values.position(of: number.value)
        return (
            Position(hundredths: (left.hundredths + right.hundredths) / 2), height.distance(to: .end)
        )
    }

    /// The points that follow each other without a gap.
    private var stretches: [[Point]] {
        var stretches: [[Point]] = [[]]
        for entry in series.entries {
            if let point = point(entry) {
                stretches[stretches.count - 1].append(point)
            } else {
                stretches.append([])
            }
        }
        return stretches.filter { !$0.isEmpty }
    }

    /// A figure in a figure, so that a path can be written in parts of the whole width and height.
    private func drawLine(into writer: inout MarkupWriter) {
        let path = stretches.filter { $0.count > 1 }.map { stretch in
            "M" + stretch.map { "\($0.x.hundredths) \($0.y.hundredths)" }.joined(separator: "L")
        }
        guard !path.isEmpty else { return }
        writer.element(
            "svg", ["viewBox": "0 0 10000 10000", "preserveAspectRatio": "none", "overflow": "visible"]
        ) { writer in
            writer.empty(
                "path",
                ["class": "grafiek-pad", "vector-effect": "non-scaling-stroke", "d": path.joined()])
        }
    }

    /// All points when they can be told apart, else those that no line leads to.
    private func drawPoints(into writer: inout MarkupWriter) {
        let hasAll = series.numbers.count <= Self.mostPoints
        for point in stretches.filter({ hasAll || $0.count == 1 }).joined() {
            writer.empty(
                "circle",
                ["class": "grafiek-punt", "cx": point.x.written, "cy": point.y.written, "r": "4"])
        }
    }

    private static let mostPoints = 40
}
