public import Records

/// What a link leads to.
public enum LinkTarget: Sendable, Hashable {
    /// Outside the site: left as it is.
    case external
    /// A page of the site or a place on one, and the record that the page is of.
    case page(PageAddress, RecordID?)
    /// A file that is copied to the site, by its path there.
    case file(String)
    /// A record that is not published.
    case hidden
    /// Nothing; the nearest addresses.
    case missing(nearest: [String])
    /// A page without that anchor; the nearest anchors.
    case missingAnchor(String, nearest: [String])
    /// Any of several records, by their ids.
    case ambiguous([String])

    /// What is wrong with a link that leads here, as it was written; nil when it leads somewhere.
    public func mistake(in written: String) -> RelationCause? {
        switch self {
        case .external, .page, .file: nil
        case .hidden: .hiddenReference(written: written)
        case .missing(let nearest): .brokenLink(destination: written, nearest: nearest)
        case .missingAnchor(let anchor, let nearest):
            .brokenAnchor(destination: written, anchor: anchor, nearest: nearest)
        case .ambiguous(let ids): .ambiguousReference(written: written, candidates: ids)
        }
    }
}
