/// What may go into a publication bundle, where the site knows better than the program: what TenderNed takes
/// is not public.
public struct Bundellimieten: Hashable, Sendable {
    /// The endings of files, without a dot; none: the program's own.
    public var soorten: [String] = []
    /// The most bytes of a file.
    public var bestand: Int?
    /// The most bytes of all files together.
    public var bundel: Int?
}

extension Bundellimieten {
    /// What the site says of it; sizes are in millions of bytes.
    init(_ fields: inout Fields) {
        soorten = fields.list("soorten", .text)
        bestand = fields.optional("bestand", .wholeNumber).map { $0 * 1_000_000 }
        bundel = fields.optional("bundel", .wholeNumber).map { $0 * 1_000_000 }
    }
}
