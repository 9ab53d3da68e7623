/// A choice set out by kind, shown in this order.
public struct Keuzekenmerken: Hashable, Sendable {
    /// How long contracts last: `3 + 1 + 1`.
    public var duur: String?
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
    public var tekst: MarkdownText?

    /// Entry during the term: yes, no, or on terms.
    public enum Toetreding: Hashable, Sendable {
        case ja, nee
        case voorwaarden(String)
    }

    /// The number of providers for a lot.
    public struct AantalAanbieders: Hashable, Sendable {
        public var perceel: String
        public var aantal: Bandbreedte
    }
}
