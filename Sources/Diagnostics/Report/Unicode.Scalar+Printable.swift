extension Unicode.Scalar {
    /// Whether it steers what shows it instead of showing itself: a control character, a line break of
    /// Unicode, or a mark that turns the direction of the text around it. A file of an author can hold
    /// any of them.
    var isUnprintable: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: properties.isBidiControl
        }
    }

    /// Itself, or what stands for it: the picture of a control character (`␛`) where Unicode has one,
    /// else `�`.
    var printable: Unicode.Scalar {
        guard isUnprintable else { return self }
        switch value {
        case 0..<0x20: return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: return "\u{2421}"
        default: return "\u{FFFD}"
        }
    }
}

extension String {
    /// The text without anything that could steer a terminal or break its line.
    public var printable: String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: unicodeScalars.lazy.map(\.printable))
        return String(scalars)
    }
}
