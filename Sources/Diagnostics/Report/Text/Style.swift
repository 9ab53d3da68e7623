/// How a part of the text form stands out on a terminal. Words say the same, so that nothing is in the
/// colour alone.
enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case place = "1"
    case mark = "32"
    case label = "36"

    /// The style of a severity.
    init(_ severity: Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .note: self = .note
        }
    }

    /// `text` in this style (ECMA-48, SGR), or as it is where there are no colours.
    func applied(to text: String, isColoured: Bool) -> String {
        isColoured ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
