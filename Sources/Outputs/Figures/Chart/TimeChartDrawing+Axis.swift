import Records

extension TimeChartDrawing {
    /// The words above the rows: the reference date, the lines, and what lines have in common. They come
    /// twice, for a wide place and a narrow one; the style sheet shows one.
    func writeAxis(into writer: inout MarkupWriter) {
        let height = scale.step.above == nil ? 40 : 58
        writer.element("div", ["class": "tijdbalk-as"]) { writer in
            writer.element("svg", Self.figure(height, "tijdbalk-woorden")) { writer in
                writePeildatum(into: &writer)
                scale.writeLabels(
                    [("tijdbalk-wijd", Self.wide), ("tijdbalk-smal", Self.narrow)], heights: (34, 52), words,
                    into: &writer)
            }
        }
        writer.newLine()
    }

    /// The reference date above its line; outside of the figure with an arrow towards it.
    private func writePeildatum(into writer: inout MarkupWriter) {
        let position = scale.middle(of: chart.peildatum)
        var text = words(.tijdbalkPeildatum, ["datum": words.date(chart.peildatum)])
        if chart.peildatum < scale.start { text = "← \(text)" }
        if chart.peildatum >= scale.end { text = "\(text) →" }
        writer.element(
            "text",
            [
                "class": "tijdbalk-peildatum", "x": position.written, "y": "14",
                "text-anchor": Self.anchor(at: position),
            ], text: text)
    }

    /// From where a text may grow so that it stays within a narrow figure.
    private static func anchor(at position: Position) -> String {
        switch position.hundredths {
        case ..<3500: "start"
        case ..<6500: "middle"
        default: "end"
        }
    }

    /// The lines behind the rows, that of the reference date last, and how open ends fade.
    func writeGrid(into writer: inout MarkupWriter) {
        writer.element(
            "svg", ["class": "tijdbalk-raster", "width": "100%", "height": "100%", "focusable": "false"]
        ) { writer in
            writeFades(into: &writer)
            let firm = Set((scale.step.above.map(scale.lines) ?? []).map(\.dayNumber))
            for line in scale.lines(scale.step) {
                let name = firm.contains(line.dayNumber) ? "tijdbalk-lijn tijdbalk-grens" : "tijdbalk-lijn"
                rule(name, scale.beginning(of: line), into: &writer)
            }
            if scale.contains(chart.peildatum) {
                rule("tijdbalk-peillijn", scale.middle(of: chart.peildatum), into: &writer)
            }
        }
        writer.newLine()
    }

    private func rule(_ name: String, _ position: Position, into writer: inout MarkupWriter) {
        let x = position.written
        writer.empty("line", ["class": name, "x1": x, "y1": "0", "x2": x, "y2": "100%"])
    }

    /// Masks that let an open interval fade towards its open side; only those that are used.
    private func writeFades(into writer: inout MarkupWriter) {
        let moments = chart.moments
        if moments.contains(where: { $0.last == nil }) { writeFade("eind", ("1", "0"), into: &writer) }
        if moments.contains(where: { $0.first == nil }) { writeFade("begin", ("0", "1"), into: &writer) }
    }

    private func writeFade(
        _ side: String, _ opacity: (String, String), into writer: inout MarkupWriter
    ) {
        let id = "\(chart.anker)-verloop-\(side)"
        writer.element("linearGradient", ["id": id]) { writer in
            writer.empty(
                "stop", ["offset": "0.25", "stop-color": "#fff", "stop-opacity": opacity.0])
            writer.empty("stop", ["offset": "1", "stop-color": "#fff", "stop-opacity": opacity.1])
        }
        writer.element(
            "mask", ["id": "\(chart.anker)-open-\(side)", "maskContentUnits": "objectBoundingBox"]
        ) { writer in
            writer.empty(
                "rect",
                ["x": "-0.1", "y": "-0.5", "width": "1.2", "height": "2", "fill": "url(#\(id))"])
        }
    }

    /// The narrowest figure with the words of rows beside it, and above it, in pixels.
    private static let wide = 500
    private static let narrow = 270
}
