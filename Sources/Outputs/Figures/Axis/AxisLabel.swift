import Records

/// A word on a time axis, which begins at its place.
struct AxisLabel: Sendable, Equatable {
    let position: Position
    let text: String

    /// About how wide it is in pixels, with some air after it.
    private var width: Int { text.count * 8 + 8 }

    /// Where it ends in a figure of a width in pixels.
    fileprivate func end(in width: Int) -> Int { position.pixels(of: width) + self.width }

    fileprivate func write(_ height: Int, into writer: inout MarkupWriter) {
        writer.element("text", ["x": position.written, "y": String(height), "dx": "3"], text: text)
    }
}

extension TimeScale {
    /// Writes the labels of both rows at their heights, once for each width in pixels, in a group of that
    /// name.
    func writeLabels(
        _ widths: [(name: String, pixels: Int)], heights: (lines: Int, bands: Int), _ words: Words,
        into writer: inout MarkupWriter
    ) {
        for width in widths {
            writer.element("g", ["class": width.name]) { writer in
                for label in labels(width: width.pixels, words) { label.write(heights.lines, into: &writer) }
                for label in bands(width: width.pixels, words) { label.write(heights.bands, into: &writer) }
            }
        }
    }

    /// The labels of the lines that fit beside each other in a figure of a width in pixels: all, or each
    /// second, or as few as it takes.
    func labels(width: Int, _ words: Words) -> [AxisLabel] {
        let lines = lines(step)
        for multiple in step.multiples {
            let chosen = lines.filter { step.ordinal(of: $0) % multiple == 0 }
            let labels = chosen.map {
                AxisLabel(position: beginning(of: $0), text: words.axisLabel($0, step.unit))
            }
            if Self.areApart(labels, width) { return labels.filter { $0.end(in: width) <= width + 8 } }
        }
        return []
    }

    /// The labels of the second row: each stands where its month or year begins, or at the left edge; those
    /// that would run into the next are left out.
    func bands(width: Int, _ words: Words) -> [AxisLabel] {
        guard let above = step.above else { return [] }
        let labels = lines(above).map {
            AxisLabel(position: beginning(of: $0), text: words.bandLabel($0, above.unit))
        }
        return labels.enumerated().filter { number, label in
            let next = number + 1 < labels.count ? labels[number + 1].position : .end
            return label.end(in: width) <= next.pixels(of: width) + 8
        }.map(\.element)
    }

    private static func areApart(_ labels: [AxisLabel], _ width: Int) -> Bool {
        zip(labels, labels.dropFirst()).allSatisfy { one, other in
            one.end(in: width) <= other.position.pixels(of: width)
        }
    }
}

extension Words {
    /// A line of an axis: the day of the month, the month in short, or the year.
    fileprivate func axisLabel(_ line: CivilDate, _ unit: TimeStep.Unit) -> String {
        switch unit {
        case .day, .week: String(line.day)
        case .month: shortMonth(line.month)
        case .year: String(line.year)
        }
    }

    /// What several lines have in common: their month or their year.
    fileprivate func bandLabel(_ line: CivilDate, _ unit: TimeStep.Unit) -> String {
        unit == .month ? "\(shortMonth(line.month)) \(line.year)" : String(line.year)
    }
}
