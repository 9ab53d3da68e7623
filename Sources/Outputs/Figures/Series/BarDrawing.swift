import Records

/// A series as bars below each other, each with its period and its value in words.
struct BarDrawing {
    let series: MeasuredSeries
    let values: ValueScale
    let words: Words

    /// The lines behind the bars, the bars, and the axis below them.
    func write(into writer: inout MarkupWriter) {
        writeGrid(into: &writer)
        for entry in series.entries { write(entry, into: &writer) }
        writeAxis(into: &writer)
    }

    private func writeGrid(into writer: inout MarkupWriter) {
        writer.newLine()
        writer.element("svg", ["class": "grafiek-raster", "focusable": "false"]) { writer in
            for line in values.lines {
                let x = values.position(ofLine: line).written
                let name = line == 0 ? "grafiek-lijntje grafiek-nul" : "grafiek-lijntje"
                writer.empty("line", ["class": name, "x1": x, "y1": "0", "x2": x, "y2": "100%"])
            }
        }
    }

    private func write(_ entry: SeriesEntry, into writer: inout MarkupWriter) {
        writer.newLine()
        writer.element("span", ["class": "grafiek-periode"], text: entry.periode)
        let value = entry.number.map { words.measure($0, series.eenheid) }
        let name = value == nil ? "grafiek-getal bijzaak" : "grafiek-getal"
        writer.element("span", ["class": name], text: value ?? words(.geenCijfer))
        writer.element("svg", ["class": "grafiek-staafvak", "focusable": "false"]) { writer in
            guard let number = entry.number else {
                writer.empty(
                    "line", ["class": "grafiek-leeg", "x1": "0", "y1": "50%", "x2": "100%", "y2": "50%"])
                return
            }
            draw(number.value, into: &writer)
        }
    }

    /// A bar from zero to the value.
    private func draw(_ value: Double, into writer: inout MarkupWriter) {
        let (zero, end) = (values.position(of: 0), values.position(of: value))
        let left = min(zero, end)
        writer.empty(
            "rect",
            [
                "class": "grafiek-staaf", "x": left.written, "y": "15%",
                "width": left.distance(to: max(zero, end)).written, "height": "70%",
            ])
    }

    /// The round numbers below their lines; every second or third where more would not fit.
    private func writeAxis(into writer: inout MarkupWriter) {
        let labels = values.lines.map { (line: $0, text: words.axisNumber($0, values.step)) }
        let distance = stride(for: (labels.map(\.text.count).max() ?? 0) * 8 + 8)
        writer.newLine()
        writer.element("svg", ["class": "grafiek-as grafiek-waardenas", "focusable": "false"]) { writer in
            for label in labels where label.line % distance == 0 {
                write(label.text, at: values.position(ofLine: label.line), into: &writer)
            }
        }
        writer.newLine()
    }

    /// How many lines lie between labels of a width in pixels; so that both ends have one, where they can.
    private func stride(for label: Int) -> Int {
        let parts = values.lines.count - 1
        let fitting = (1...parts).filter { $0 * Self.width / parts >= label }
        let even = fitting.first { values.lines.lowerBound % $0 == 0 && values.lines.upperBound % $0 == 0 }
        return even ?? fitting.first ?? parts
    }

    private func write(_ label: String, at position: Position, into writer: inout MarkupWriter) {
        let anchor = position == .start ? "start" : position == .end ? "end" : "middle"
        writer.element("text", ["x": position.written, "y": "16", "text-anchor": anchor], text: label)
    }

    /// The narrowest that the bars come, in pixels.
    private static let width = 220
}
