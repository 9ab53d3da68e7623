import Diagnostics

/// Each diagnostic on a line of its own, in the order of their places: `file:line:column: code: message —
/// remedy`.
func rendered(_ diagnostics: [Diagnostic], in language: Language = .dutch) -> String {
    diagnostics.inOrder.map { diagnostic in
        let place = diagnostic.place
        let wording = diagnostic.cause.wording(in: language)
        let remedy = wording.remedy.map { " — " + $0 } ?? ""
        let head = "\(place.file):\(place.line):\(place.column): \(diagnostic.code.rawValue): "
        return head + wording.message + remedy
    }.joined(separator: "\n")
}
