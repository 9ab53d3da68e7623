import Records
import Templates

/// A ``TimeChart`` on its scale, as it is drawn.
struct TimeChartDrawing {
    let chart: TimeChart
    let scale: TimeScale
    let words: Words

    /// The axis, the lines behind the rows, and the rows.
    func write(into writer: inout MarkupWriter) {
        writer.newLine()
        writeAxis(into: &writer)
        writeGrid(into: &writer)
        for row in chart.rows { write(row, into: &writer) }
        if chart.rows.count > Self.mostRowsForOneAxis { writeAxis(into: &writer) }
    }

    private func write(_ row: TimeChartRow, into writer: inout MarkupWriter) {
        writer.element("div", ["class": "tijdbalk-rij"]) { writer in
            writer.element("p", ["class": "tijdbalk-naam"]) { writer in
                writer.element("b", text: row.naam)
                writer.element("span", text: " \(row.wanneer)")
            }
            write(marksOf: row, into: &writer)
        }
        writer.newLine()
    }

    /// From the edge of one mark to that of the next: the promises of a row stand below each other.
    private func write(marksOf row: TimeChartRow, into writer: inout MarkupWriter) {
        let lanes = row.earlier.count + (row.current == nil ? 0 : 1)
        let height = max(1, lanes) * Self.lane + Self.lane / 2
        writer.element("svg", Self.figure(height, "tijdbalk-vak staat-\(row.toestandcode)")) { writer in
            let places = (row.earlier + [row.current].compactMap { $0 }).enumerated().map { number, moment in
                Mark(moment, at: Self.lane * 3 / 4 + number * Self.lane, on: scale)
            }
            for (one, other) in zip(places, places.dropFirst()) { link(one, other, into: &writer) }
            for mark in places.prefix(row.earlier.count) { draw(mark, isHollow: true, into: &writer) }
            guard row.current != nil, let mark = places.last else { return }
            draw(mark, isHollow: false, into: &writer)
            Sign(of: row.toestandcode)?.draw(at: mark.middle, mark.height, into: &writer)
        }
    }

    /// The attributes of a figure as wide as its place and some pixels high.
    static func figure(_ height: Int, _ name: String) -> KeyValuePairs<String, String> {
        ["class": name, "width": "100%", "height": String(height), "focusable": "false"]
    }

    /// The height that a promise takes in a row, in pixels.
    private static let lane = 20
    private static let mostRowsForOneAxis = 12
}
