import Records
import Templates

extension TimeChart {
    /// The figure as markup that needs no script, no image and no style of its own: text stands in HTML and
    /// flows, bars stand in SVG at per cents of the width. Empty when no row has a moment.
    ///
    /// Assistive technology hears one image with a name (WAI-ARIA 1.2, `img`); the table has the rest.
    func html(_ words: Words) -> HTML {
        guard let scale = TimeScale(moments, peildatum: peildatum) else { return .empty }
        let drawing = TimeChartDrawing(chart: self, scale: scale, words: words)
        var writer = MarkupWriter()
        let name = words(
            .tijdbalkUitleg,
            [
                "titel": titel, "begin": words.date(scale.start),
                "eind": words.date(scale.end.adding(days: -1)), "n": String(rows.count),
            ])
        writer.element("div", ["class": "tijdbalk", "role": "img", "aria-label": name]) { writer in
            writer.newLine()
            writer.element("div", ["class": "tijdbalk-veld"]) { drawing.write(into: &$0) }
            writer.newLine()
            if hasLegend { drawing.writeLegend(into: &writer) }
        }
        return writer.html
    }
}
