/// What may go into a bundle. TenderNed's own list of file types, the largest file and the rules for names
/// are not public; these are what was seen there, and our own numbers where nothing was. A site that knows
/// better says so in `site.yaml`, under `tenderned: limieten:`.
public struct BundleLimits: Sendable, Hashable {
    /// The endings of files that are uploaded.
    public var endings = ["pdf", "docx", "xlsx", "odt", "ods"]
    /// The most bytes of one file: 100 MB.
    public var file = 100_000_000
    /// The most bytes of all files together: 2 GB. TenderNed stores 5 GB for a tender.
    public var bundle = 2_000_000_000

    /// What holds unless a site says otherwise.
    public init() {}

    /// What keeps a file out of a bundle before it is looked into.
    public func findings(of name: String, size: Int) -> [DocumentFinding] {
        let ending = DocumentKind.ending(of: name)
        var findings: [DocumentFinding] = []
        if !endings.contains(ending) { findings.append(.ending(ending, allowed: endings)) }
        if size > file { findings.append(.size(size, limit: file)) }
        return findings
    }
}
