import Records
import Templates

/// A drawn series.
struct SeriesFigure: Sendable {
    let series: MeasuredSeries
    let form: ChartForm
    /// The scale of its values; nil when it has none.
    let values: ValueScale?
    /// The axis of a line.
    let time: TimeScale?
    let words: Words

    /// What the reader must know of its axis.
    var note: String? {
        guard let values, !values.hasZero else { return nil }
        let begin = words.axisNumber(values.lines.lowerBound, values.step)
        return words(.asNietBijNul, ["waarde": begin])
    }

    /// The figure as markup that needs no script, no image and no style of its own; empty when nothing was
    /// measured. Assistive technology hears that it is there; what it shows stands beside it in words.
    var html: HTML {
        guard let values else { return .empty }
        let isLine = time != nil
        let name = words(isLine ? .grafiekLijn : .grafiekStaven, ["naam": series.naam])
        var writer = MarkupWriter()
        writer.element("div", ["class": "grafiek", "role": "img", "aria-label": name]) { writer in
            writer.element("div", ["class": isLine ? "grafiek-lijn" : "grafiek-staven"]) { writer in
                if let time {
                    LineDrawing(series: series, values: values, time: time, words: words).write(into: &writer)
                } else {
                    BarDrawing(series: series, values: values, words: words).write(into: &writer)
                }
            }
        }
        return writer.html
    }
}
