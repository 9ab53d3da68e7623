public import Diagnostics

/// What can be wrong between records.
public enum RelationCause: Cause {
    /// A reference leads to nothing. `key` is the key that holds it, where there is one.
    case unknownReference(written: String, nearest: [String])
    /// Several records have that last part of their id.
    case ambiguousReference(written: String, candidates: [String])
    /// The record is of a kind that does not fit.
    case wrongKind(written: String, is: String, expected: [String])
    /// The record exists but is not published.
    case hiddenReference(written: String)
    /// Two pages on one address.
    case sameAddress(path: String, other: String)
    /// A page on the address of the index page of a folder or register.
    case sectionAddress(path: String, folder: String)
    /// An old address is that of a page or of another old address.
    case aliasTaken(path: String)
    /// An old address that cannot be one.
    case aliasMalformed(path: String)
    /// A record of which no address can be made.
    case noAddress(name: String)
    /// A file that a record names is not there.
    case missingFile(path: String, nearest: [String])
    /// A link in Markdown leads to nothing.
    case brokenLink(destination: String, nearest: [String])
    /// A link leads to a page that has no such anchor.
    case brokenAnchor(destination: String, anchor: String, nearest: [String])
    /// A memo names a series that `site.yaml` does not have.
    case unknownSeries(written: String, nearest: [String])
    /// The glossary has no such word.
    case unknownTerm(written: String, nearest: [String])

    /// The stable code.
    public var code: Code {
        switch self {
        case .unknownReference, .unknownSeries, .unknownTerm: .verwijzingOnbekend
        case .ambiguousReference: .verwijzingDubbelzinnig
        case .wrongKind: .verwijzingSoort
        case .hiddenReference: .verwijzingVerborgen
        case .sameAddress, .sectionAddress, .aliasTaken: .adresDubbel
        case .aliasMalformed: .waardeOngeldig
        case .noAddress: .bestandsnaamOngeldig
        case .missingFile: .bijlageOnbekend
        case .brokenLink: .koppelingOnbekend
        case .brokenAnchor: .koppelingAnker
        }
    }

    /// The page of a link in quotes, without the anchor behind it; other words for a link within its page.
    static func page(of destination: String, or words: String) -> String {
        let page = destination.prefix { $0 != "#" }
        return page.isEmpty ? words : "'\(page)'"
    }

    /// The words for it.
    public func wording(in language: Language) -> Wording {
        language == .dutch ? dutch : english
    }
}
