import Records

extension LineDrawing {
    /// The round numbers beside their lines, from above.
    func writeValueAxis(into writer: inout MarkupWriter) {
        writer.element("div", ["class": "grafiek-schaal"]) { writer in
            for line in values.lines.reversed() {
                writer.element("span", text: words.axisNumber(line, values.step))
            }
        }
    }

    /// The lines behind the points: of values across, of years or months down.
    func writeGrid(into writer: inout MarkupWriter) {
        for line in values.lines {
            let y = values.position(ofLine: line).distance(to: .end).written
            let name = line == 0 ? "grafiek-lijntje grafiek-nul" : "grafiek-lijntje"
            writer.empty("line", ["class": name, "x1": "0", "y1": y, "x2": "100%", "y2": y])
        }
        for line in time.lines(time.step.above ?? time.step) where time.contains(line) {
            let x = time.beginning(of: line).written
            writer.empty(
                "line", ["class": "grafiek-lijntje", "x1": x, "y1": "0", "x2": x, "y2": "100%"])
        }
    }

    /// The words below the field, for a wide place and a narrow one; the style sheet shows one.
    func writeTimeAxis(into writer: inout MarkupWriter) {
        let name = time.step.above == nil ? "grafiek-as" : "grafiek-as grafiek-dubbel"
        writer.element("svg", ["class": name, "focusable": "false"]) { writer in
            time.writeLabels(
                [("grafiek-wijd", 440), ("grafiek-smal", 190)], heights: (16, 34), words, into: &writer)
        }
    }

    /// What a stretch without a number looks like.
    func writeLegend(into writer: inout MarkupWriter) {
        writer.newLine()
        writer.element("p", ["class": "grafiek-legenda"]) { writer in
            writer.element("svg", ["width": "28", "height": "18", "focusable": "false"]) { writer in
                writer.empty(
                    "rect", ["class": "grafiek-gat", "x": "2", "y": "2", "width": "24", "height": "14"])
            }
            writer.element("span", text: words(.geenCijfer))
        }
    }
}
