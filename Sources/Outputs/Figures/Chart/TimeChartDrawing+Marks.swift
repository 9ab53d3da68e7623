import Records

extension TimeChartDrawing {
    /// A moment at its place in a row.
    struct Mark {
        /// From where to where; a day is a point.
        let left: Position
        let right: Position
        let isDay: Bool
        let isOpenAtStart: Bool
        let isOpenAtEnd: Bool
        /// Its middle, in pixels from the top of the row.
        let height: Int

        init(_ moment: Moment, at height: Int, on scale: TimeScale) {
            let (first, last) = (moment.first, moment.last)
            let isDay = first != nil && first == last
            left = first.map { isDay ? scale.middle(of: $0) : scale.beginning(of: $0) } ?? .start
            right = last.map { isDay ? scale.middle(of: $0) : scale.ending(of: $0) } ?? .end
            isOpenAtStart = first == nil
            isOpenAtEnd = last == nil
            self.isDay = isDay
            self.height = height
        }

        /// Where lines to it end and signs on it stand; at the firm end of what is open.
        var middle: Position {
            if isOpenAtEnd { return left }
            if isOpenAtStart { return right }
            return Position(hundredths: (left.hundredths + right.hundredths) / 2)
        }
    }

    /// A dot for a day, else a bar; hollow for what holds no longer.
    func draw(_ mark: Mark, isHollow: Bool, into writer: inout MarkupWriter) {
        let name = isHollow ? "tijdbalk-eerder" : "tijdbalk-nu"
        guard !mark.isDay else {
            writer.empty(
                "circle", ["class": name, "cx": mark.left.written, "cy": String(mark.height), "r": "6"])
            return
        }
        let half = isHollow ? 4 : 6
        let fade = mark.isOpenAtEnd ? "eind" : mark.isOpenAtStart ? "begin" : nil
        writer.empty(
            "rect",
            [
                "class": name, "x": mark.left.written, "y": String(mark.height - half),
                "width": mark.left.distance(to: mark.right).written, "height": String(half * 2), "rx": "3",
                "mask": fade.map { "url(#\(chart.anker)-open-\($0))" } ?? "",
            ])
    }

    /// The line from what was told to what was told next.
    func link(_ one: Mark, _ other: Mark, into writer: inout MarkupWriter) {
        writer.empty(
            "line",
            [
                "class": "tijdbalk-verband", "x1": one.middle.written, "y1": String(one.height),
                "x2": other.middle.written, "y2": String(other.height),
            ])
    }
}
