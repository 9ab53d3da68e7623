import Records

extension TimeChartDrawing {
    /// What the marks in this figure mean: its states in the order of its rows, and what was told before.
    func writeLegend(into writer: inout MarkupWriter) {
        writer.element("ul", ["class": "tijdbalk-legenda"]) { writer in
            var seen: Set<String> = []
            for row in chart.rows where row.current != nil && seen.insert(row.toestandcode).inserted {
                entry(row.toestand, row.toestandcode, into: &writer) { writer in
                    let sign = Sign(of: row.toestandcode)
                    writer.empty("rect", Self.bar("tijdbalk-nu"))
                    sign?.draw(at: Position(hundredths: 5000), 9, into: &writer)
                }
            }
            if chart.rows.contains(where: { !$0.earlier.isEmpty }) {
                entry(words(.tijdbalkEerder), "", into: &writer) { writer in
                    writer.empty("rect", Self.bar("tijdbalk-eerder"))
                }
            }
        }
        writer.newLine()
    }

    private func entry(
        _ text: String, _ state: String, into writer: inout MarkupWriter,
        _ draw: (inout MarkupWriter) -> Void
    ) {
        let name = state.isEmpty ? "" : "staat-\(state)"
        writer.element("li") { writer in
            writer.element(
                "svg", ["class": name, "width": "28", "height": "18", "focusable": "false"], draw)
            writer.element("span", text: text)
        }
    }

    private static func bar(_ name: String) -> KeyValuePairs<String, String> {
        ["class": name, "x": "2", "y": "4", "width": "24", "height": "10", "rx": "3"]
    }
}
