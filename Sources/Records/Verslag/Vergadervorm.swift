/// What kind of meeting it was.
public enum Vergadervorm: String, Sendable, CaseIterable {
    case ontwikkeltafel, marktconsultatie, overleg, informatiebijeenkomst, dialoogsessie, werkgroep
}
