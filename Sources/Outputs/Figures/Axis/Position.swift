/// A place across a figure, in hundredths of a per cent of its width, so that every machine writes the same.
struct Position: Comparable, Sendable {
    /// 0 at the left edge, 10 000 at the right.
    let hundredths: Int

    static let start = Position(hundredths: 0)
    static let end = Position(hundredths: 10_000)

    static func < (left: Position, right: Position) -> Bool { left.hundredths < right.hundredths }

    /// As SVG writes it: `12.5%`.
    var written: String {
        let whole = hundredths / 100
        let rest = hundredths % 100
        switch rest {
        case 0: return "\(whole)%"
        case _ where rest % 10 == 0: return "\(whole).\(rest / 10)%"
        case ..<10: return "\(whole).0\(rest)%"
        default: return "\(whole).\(rest)%"
        }
    }

    /// How far another place lies to the right.
    func distance(to other: Position) -> Position {
        Position(hundredths: max(0, other.hundredths - hundredths))
    }

    /// Where it comes in a figure of a width in pixels.
    func pixels(of width: Int) -> Int { hundredths * width / 10_000 }
}
