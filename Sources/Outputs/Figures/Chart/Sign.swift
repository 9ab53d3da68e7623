/// A sign on a mark, for those who do not see its colour.
struct Sign {
    /// The strokes, around the origin (SVG 2, path data).
    let path: String

    /// The sign of a state; nil for one that the plain mark stands for.
    init?(of toestandcode: String) {
        switch toestandcode {
        case "gereed": path = "M-3.5 0.5L-1 3L4 -3"
        case "te-laat": path = "M0 -4V1M0 3.5V4"
        case "vervallen": path = "M-3 -3L3 3M3 -3L-3 3"
        case "aangehouden": path = "M-2 -3V3M2 -3V3"
        default: return nil
        }
    }

    /// A disc with the sign in it.
    func draw(at position: Position, _ height: Int, into writer: inout MarkupWriter) {
        writer.element(
            "svg", ["x": position.written, "y": String(height), "overflow": "visible"]
        ) { writer in
            writer.empty("circle", ["class": "tijdbalk-nu", "r": "8"])
            writer.empty("path", ["class": "tijdbalk-teken", "d": path])
        }
    }
}
