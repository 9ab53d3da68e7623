/// A choice set out by kind, shown in this order.
public struct Keuzekenmerken: Hashable, Sendable {
    /// How long contracts last: `3 + 1 + 1`.
    public var duur: String?
    /// The lots that the contract has.
    public var percelen: [String]
    /// Whether providers can enter during the term.
    public var toetreding: Toetreding?
    /// How many providers, by lot.
    public var aanbieders: [AantalAanbieders]
    /// The form: "open house", "raamovereenkomst".
    public var vorm: String?
    /// How the price is made: `P x Q`.
    public var formule: String?
    /// The ceiling on spending.
    public var plafond: String?
    /// What else there is to say.
    public var tekst: MarkdownText?

    /// Entry during the term: yes, no, or on terms.
    public enum Toetreding: Hashable, Sendable {
        case ja, nee
        case voorwaarden(String)
    }

    /// The number of providers for a lot.
    public struct AantalAanbieders: Hashable, Sendable {
        /// The lot, as the author names it.
        public var perceel: String
        /// How many providers it has room for.
        public var aantal: Bandbreedte
    }
}

extension Keuzekenmerken {
    /// A choice as a segment sets it out.
    init(_ fields: inout Fields) {
        duur = fields.optional("duur", .text)
        percelen = fields.list("percelen", .text)
        toetreding = fields.optional("toetreding", .toetreding)
        aanbieders = fields.optional("aanbieders", .aanbieders) ?? []
        vorm = fields.optional("vorm", .text)
        formule = fields.optional("formule", .text)
        plafond = fields.optional("plafond", .text)
        tekst = fields.optional("tekst", .markdown)
    }
}

extension ValueReader<Keuzekenmerken.Toetreding> {
    /// Yes, no, or the terms in words.
    static let toetreding = ValueReader(
        shape: { .either(.scalar(.boolean), .scalar(.text)) },
        read: { entry in
            entry.scalar(.text).map { text in
                switch Bool(dutch: text) {
                case true?: .ja
                case false?: .nee
                case nil: .voorwaarden(text)
                }
            }
        })
}

extension ValueReader<[Keuzekenmerken.AantalAanbieders]> {
    /// Numbers of providers by lot.
    static let aanbieders = ValueReader.mapping(.range) { lot, _, number in
        Keuzekenmerken.AantalAanbieders(perceel: lot, aantal: number)
    }
}
