import Diagnostics
import Records

/// The words by which texts can name the terms of the glossary: each term, its abbreviation and its aliases,
/// case- and accent-blind.
public struct Glossary: Sendable {
    private let words: [String]
    private let folded: Set<String>
    /// Whether the register is as its author wrote it; else any word may be one of it.
    private let isWhole: Bool

    /// The words of a site's glossary.
    public init(_ publication: Publication) {
        words = publication.begrippen.flatMap { begrip in
            [begrip.term] + [begrip.afkorting].compactMap { $0 } + begrip.aliassen
        }
        folded = Set(words.map(Folding.folded))
        isWhole = !publication.index.couldHold("begrippen", kinds: [.begrip])
    }

    /// What is wrong with a word that should be one of them; nil when it is.
    public func cause(for word: String) -> RelationCause? {
        guard isWhole, !folded.contains(Folding.folded(word)) else { return nil }
        return .unknownTerm(written: word, nearest: Nearest.matches(of: word, among: words))
    }
}
