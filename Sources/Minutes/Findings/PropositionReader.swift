import Markup

/// Finds propositions: headings `Stelling <label>: …` of any level, with the responses under them.
struct PropositionReader {
    private let document: Document
    /// Where the turns end, by their first block.
    private let turns: [Int: Int]

    /// The propositions of a document with turns in the given blocks.
    static func read(_ document: Document, _ sections: [Section], turns: [Range<Int>]) -> [Proposition] {
        let ends = Dictionary(turns.map { ($0.lowerBound, $0.upperBound) }) { first, _ in first }
        let reader = PropositionReader(document: document, turns: ends)
        var anchors = Anchors<String>()
        return sections.compactMap { section in
            guard let (label, title) = label(of: section.text) else { return nil }
            let plain = label.lowercased().utf8.filter(Letter.isLetter)
            let anchor = "stelling-\(String(decoding: plain, as: UTF8.self))"
            return Proposition(
                label: label, title: title.isEmpty ? section.text : title,
                anchor: anchor + anchors.suffix(for: anchor), heading: section.node,
                responses: reader.responses(in: section))
        }
    }

    /// The label and the words of a heading that is a proposition: `Stelling A.1: …`, with or without a
    /// number before it. A label has one to three letters and digits.
    static func label(of heading: String) -> (label: String, title: String)? {
        let bytes = Array(heading.utf8)
        let start =
            bytes[TitleKey.afterNumber(in: bytes)...].firstIndex { $0 != 0x20 && $0 != 0x2E } ?? bytes.count
        let word = Array("stelling ".utf8)
        guard start + word.count < bytes.count,
            word.indices.allSatisfy({ bytes[start + $0] | 0x20 == word[$0] | 0x20 }),
            let colon = bytes[start...].firstIndex(of: 0x3A)
        else { return nil }
        let label = bytes[start + word.count..<colon].filter { $0 != 0x20 }
        let isLabel = label.allSatisfy { ($0 < 0x80 && Letter.isLetter($0)) || $0 == 0x2E || $0 == 0x2D }
        guard isLabel, (1...3).contains(label.count(where: Letter.isLetter)) else { return nil }
        let title = bytes[(colon + 1)...].drop { $0 == 0x20 }
        return (String(decoding: label, as: UTF8.self), String(decoding: title, as: UTF8.self))
    }

    private func responses(in section: Section) -> [String] {
        var responses: [String] = []
        var block = document.nodes[section.node].end
        while block < section.end {
            let end = turns[block] ?? document.nodes[block].end
            if turns[block] != nil {
                add(document.words(from: block, to: end), to: &responses)
            } else {
                add(block, to: &responses)
            }
            block = end
        }
        return responses
    }

    private func add(_ block: Int, to responses: inout [String]) {
        switch document.nodes[block].kind {
        case .bulletList, .orderedList:
            for item in document.children(of: block) { add(document.words(of: item), to: &responses) }
        case .paragraph:
            let text = document.words(of: block)
            if !text.hasSuffix(":") { add(text, to: &responses) }
        case .blockQuote, .table, .containerDirective:
            add(document.words(of: block), to: &responses)
        case .codeBlock:
            add(document.ownText(of: block), to: &responses)
        default: break
        }
    }

    private func add(_ text: String, to responses: inout [String]) {
        if !text.isEmpty { responses.append(text) }
    }
}
