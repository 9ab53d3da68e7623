import Diagnostics
import Markup
import Minutes
import Records
import Relations
import Templates

extension PageComposer {
    /// Signs for the terms that a text uses.
    mutating func markTerms(
        _ terms: TermIndex, of document: Document, _ source: [UInt8], _ directives: [PlacedDirective],
        leaving exclusions: TermExclusions = TermExclusions(), into decorations: inout Decorations
    ) -> TextInsertions {
        var insertions = TextInsertions()
        let finder = TermFinder(terms.table, in: document, leaving: exclusions)
        for use in finder.uses {
            guard let sign = sign(of: use, terms) else { continue }
            insertions.surround(use.range, before: sign.bytes, after: TermSign.end.bytes)
        }
        for directive in directives where directive.name == "begrip" && directive.form == .inline {
            markAsked(directive, in: document, terms, into: &decorations)
        }
        note(finder.capitalWords, of: document, source)
        return insertions
    }

    private func sign(of use: TermUse, _ terms: TermIndex) -> TermSign? {
        switch terms.table.forms[use.form].role {
        case .word(let term): .word(term)
        case .abbreviation(let term): use.isWrittenOut ? .word(term) : .abbreviation(term)
        case .name: nil
        }
    }

    /// A short value without Markdown, with signs for its terms.
    func marked(_ value: String) -> HTML {
        guard let glossary else { return HTML(escaping: typeset(value)) }
        let source = Array(value.utf8)
        var bytes: [UInt8] = []
        var start = 0
        func add(_ range: Range<Int>) {
            bytes += HTML(escaping: typeset(String(decoding: source[range], as: UTF8.self))).bytes
        }
        for match in glossary.table.matches(in: value) {
            guard let sign = sign(of: TermUse(range: match.range, form: match.form), glossary) else {
                continue
            }
            add(start..<match.range.lowerBound)
            bytes += sign.bytes
            add(match.range)
            bytes += TermSign.end.bytes
            start = match.range.upperBound
        }
        add(start..<source.count)
        return HTML(trusted: bytes)
    }

    /// `:begrip[…]`, but not in a heading or a link.
    private func markAsked(
        _ directive: PlacedDirective, in document: Document, _ terms: TermIndex,
        into decorations: inout Decorations
    ) {
        let word = directive.value("term")?.text ?? directive.label
        guard !directive.label.isEmpty, let term = terms.position(of: word),
            document.isRunningText(directive.node)
        else { return }
        let sign: TermSign =
            terms.isAbbreviation(directive.label, of: term) ? .askedAbbreviation(term) : .asked(term)
        decorations[directive.node].before += sign.bytes
        decorations[directive.node].after = TermSign.end.bytes + decorations[directive.node].after
    }

    private mutating func note(_ words: [CapitalWord], of document: Document, _ source: [UInt8]) {
        var first: [String: Int] = [:]
        for word in words {
            if let known = first[word.word] {
                capitals[known].count += 1
            } else {
                first[word.word] = capitals.count
                let place = document.place(of: word, in: source)
                capitals.append(TermUsage.Words(word: word.word, first: place, count: 1))
            }
        }
    }
}

extension Document {
    /// Whether a node stands in no heading, link or image.
    fileprivate func isRunningText(_ node: NodeReference) -> Bool {
        let nodes = nodes(ofNote: node.note)
        return !nodes[..<node.node].enumerated().contains { position, other in
            switch other.kind {
            case .heading, .link, .image: other.end > node.node
            default: false
            }
        }
    }
}

extension TermExclusions {
    /// What is no running text in a report: who speaks, and who took part.
    init(_ minutes: Minutes) {
        self.init(
            spoken: Set(minutes.turns.map(\.blocks.lowerBound)), nodes: Set(minutes.mentions.map(\.node)),
            names: minutes.participants.compactMap { $0.person?.publicName })
    }
}
