import Diagnostics

extension CodeCause {
    var english: Wording {
        switch self {
        case .unknown(let key, let text, let type, let nearest, let known):
            let list = type == .text ? "the list of codes" : type == .cpv ? "the CPV list" : "the NUTS list"
            let hint = nearest.isEmpty ? "" : "; do you mean \(Self.list(nearest, or: "or"))?"
            let examples = (known.isEmpty ? type.examples : known).list(after: ", such as ", or: "or")
            return Wording(
                "\(key.with(text)) is not in \(list)\(hint)",
                remedy: "write a code of that list" + (nearest.isEmpty ? examples : ""))
        case .checkDigit(let key, let text, let right):
            return Wording(
                "\(key.with(text)) has a check digit that does not fit its eight digits",
                remedy: "write \(right.words), or correct one of the eight digits")
        case .former(let key, let text, let now):
            return Wording(
                "\(key.with(text)) is a code of an earlier version",
                remedy: "write \(Self.list(now, or: "or")), of NUTS 2024")
        case .tooCoarse(let key, let text, let parts):
            return Wording(
                "\(key.with(text)) is a larger area than a notice can name",
                remedy: "choose one or more of \(Self.list(parts, or: "and"))")
        }
    }
}
