import Diagnostics
import Markup
import Records
import Relations

extension Composer {
    /// How often a word in capitals must occur to be worth a note.
    private static let leastUses = 3

    /// The terms that no text uses, and the abbreviations that texts use and nobody explains.
    func termNotes(_ index: TermIndex) -> [Diagnostic] {
        unusedTerms(index) + unexplainedWords(index)
    }

    /// A term that only the meaning of another one uses, is of use to who reads that.
    private func unusedTerms(_ index: TermIndex) -> [Diagnostic] {
        var used = Set(index.begrippen.indices.filter { !termUsage.pages(of: $0).isEmpty })
        for (position, begrip) in index.begrippen.enumerated() {
            let text = PlainMarkdown.text(of: begrip.definitie.source)
            let terms = index.table.matches(in: text).compactMap { index.table.forms[$0.form].term }
            used.formUnion(terms.filter { $0 != position })
        }
        return index.begrippen.indices.filter { !used.contains($0) }.map { position in
            let begrip = index.begrippen[position]
            return Diagnostic(TermCause.unused(term: begrip.term), at: begrip.place)
        }
    }

    private func unexplainedWords(_ index: TermIndex) -> [Diagnostic] {
        let known = KnownWords(publication)
        let abbreviations = index.begrippen.compactMap(\.afkorting)
        return termUsage.words.compactMap { entry in
            guard entry.count >= Self.leastUses, !known.contains(entry.word) else { return nil }
            let nearest = abbreviations.filter { Folding.folded($0) == Folding.folded(entry.word) }
            let cause = TermCause.unexplained(word: entry.word, count: entry.count, nearest: nearest)
            return Diagnostic(cause, at: entry.first)
        }
    }
}
