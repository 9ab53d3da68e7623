/// What the site says of how its publications are kept, under `archief` in `site.yaml`; the terms are those
/// of MDTO. What nobody said is "nader te bepalen", which MDTO has a term for.
public struct Archiefgegevens: Hashable, Sendable {
    /// Whether it is to be kept for ever.
    public var waardering: Waardering?
    /// How long it is to be kept, when not for ever.
    public var bewaartermijn: Period?
    /// The selection list that says so, with its year: "Selectielijst gemeenten en intergemeentelijke organen
    /// 2020".
    public var selectielijst: String?
    /// The number of the category in that list.
    public var categoriecode: String?
    /// The name of the category in that list.
    public var categorie: String?
    /// What limits the use of it.
    public var beperking: Beperking?
    /// That limit in words.
    public var beperkingToelichting: String?

    /// MDTO's list of appraisals.
    public enum Waardering: String, Sendable, CaseIterable {
        case blijvend = "blijvend-te-bewaren"
        case tijdelijk = "tijdelijk-te-bewaren"
        case naderTeBepalen = "nader-te-bepalen"
    }

    /// MDTO's list of limits of use.
    public enum Beperking: String, Sendable, CaseIterable {
        case geen = "geen-beperking"
        case naderTeBepalen = "nader-te-bepalen"
        case overig
    }

    /// Nothing said yet.
    public init() {}
}

extension Archiefgegevens {
    /// What `site.yaml` sets out.
    init(_ fields: inout Fields) {
        waardering = fields.optional("waardering", .word)
        bewaartermijn = fields.optional("bewaartermijn", .duration)
        selectielijst = fields.optional("selectielijst", .text)
        categoriecode = fields.optional("categoriecode", .text)
        categorie = fields.optional("categorie", .text)
        beperking = fields.optional("beperking", .word)
        beperkingToelichting = fields.optional("beperking-toelichting", .text)
    }
}
