import Markup

/// The rule by which terms are found, said plainly: at each place, every form is tried on every length.
struct NaiveTerms {
    let forms: [TermForm]

    init(_ forms: [TermForm]) { self.forms = forms }

    /// A text with its terms between `‹` and `›`.
    func marked(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var marked = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if let end = end(from: index, scalars) {
                marked += ["‹"] + scalars[index..<end] + ["›"]
                index = end
            } else {
                // Within a word, and after what is not seen in it, nothing begins.
                marked.append(scalars[index])
                index += 1
            }
        }
        return String(marked)
    }

    private func end(from start: Int, _ text: [Unicode.Scalar]) -> Int? {
        guard text[start] != "\u{AD}", text[start] != "\u{301}", begins(start, text) else { return nil }
        return (start + 1...text.count).reversed().first { end in
            text[end - 1] != "\u{AD}" && ends(end, text) && forms.contains { fits($0, text[start..<end]) }
        }
    }

    private func fits(_ form: TermForm, _ part: ArraySlice<Unicode.Scalar>) -> Bool {
        let written = plain(Array(part))
        let sought = plain(Array(form.text.unicodeScalars))
        guard !sought.isEmpty, sought.first != " ", sought.last != " " else { return false }
        return form.isExact ? written == sought : lower(written) == lower(sought)
    }

    private func lower(_ text: [Unicode.Scalar]) -> String {
        text.map { String($0).lowercased() }.joined()
    }

    /// Without accents and what is not seen, with one space for several.
    private func plain(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var plain: [Unicode.Scalar] = []
        for scalar in text where scalar != "\u{AD}" && scalar != "\u{301}" {
            let seen: Unicode.Scalar = scalar == "\u{A0}" ? " " : scalar == "é" ? "e" : scalar
            if seen != " " || plain.last != " " { plain.append(seen) }
        }
        return plain
    }

    private func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar == "2" || scalar == "\u{301}"
    }

    private func begins(_ start: Int, _ text: [Unicode.Scalar]) -> Bool {
        joins(text[..<start].filter { $0 != "\u{AD}" }.reversed())
    }

    private func ends(_ end: Int, _ text: [Unicode.Scalar]) -> Bool {
        joins(text[end...].filter { $0 != "\u{AD}" })
    }

    private func joins(_ beside: [Unicode.Scalar]) -> Bool {
        guard let next = beside.first else { return true }
        if isWord(next) { return false }
        let second = beside.dropFirst().first
        switch next {
        case "-": return second == "-"
        case "'", ".", "&": return second.map { !isWord($0) } ?? true
        default: return true
        }
    }
}
