/// The words of a phrase, cut at its gaps (`{n}`) once.
struct PhraseText: Sendable {
    /// All of it, gaps as they are written.
    let whole: String
    /// What stands before the first gap.
    private let beginning: String
    private let gaps: [Gap]

    /// A gap, and what stands after it up to the next.
    private struct Gap: Sendable {
        let name: String
        let rest: String
    }

    init(_ text: String) {
        whole = text
        let parts = text.split(separator: "{", omittingEmptySubsequences: false)
        var beginning = String(parts.first ?? "")
        var gaps: [Gap] = []
        for part in parts.dropFirst() {
            if let end = part.firstIndex(of: "}") {
                gaps.append(Gap(name: String(part[..<end]), rest: String(part[part.index(after: end)...])))
            } else if let last = gaps.popLast() {
                // An opening brace that nothing closes stays.
                gaps.append(Gap(name: last.name, rest: "\(last.rest){\(part)"))
            } else {
                beginning += "{\(part)"
            }
        }
        self.beginning = beginning
        self.gaps = gaps
    }

    /// The words with each gap filled by the value of its name; a gap without a value stays as it is.
    func filled(_ values: KeyValuePairs<String, String>) -> String {
        var text = beginning
        for gap in gaps {
            if let value = values.first(where: { $0.key == gap.name })?.value {
                text += value
            } else {
                text += "{\(gap.name)}"
            }
            text += gap.rest
        }
        return text
    }
}
