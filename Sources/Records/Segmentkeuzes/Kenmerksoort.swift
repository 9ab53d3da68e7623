import Diagnostics

/// The kinds of what a choice sets out; their order is that in which they are shown.
public enum Kenmerksoort: Sendable {
    case duur, percelen, toetreding
    /// The number of providers of a lot, as the author names it.
    case aanbieders(perceel: String)
    case vorm, formule, plafond, tekst

    /// Its key in the content model, which the order of kinds goes by.
    public var sleutel: String {
        switch self {
        case .duur: "duur"
        case .percelen: "percelen"
        case .toetreding: "toetreding"
        case .aanbieders: "aanbieders"
        case .vorm: "vorm"
        case .formule: "formule"
        case .plafond: "plafond"
        case .tekst: "tekst"
        }
    }

    /// Its place among the kinds, from 0.
    public var rang: Int {
        switch self {
        case .duur: 0
        case .percelen: 1
        case .toetreding: 2
        case .aanbieders: 3
        case .vorm: 4
        case .formule: 5
        case .plafond: 6
        case .tekst: 7
        }
    }

    /// The lot, of a number of providers.
    public var perceel: String? {
        if case .aanbieders(let perceel) = self { perceel } else { nil }
    }
}

extension Kenmerksoort: Hashable {
    /// Of a lot the name counts, however it is spelled.
    public static func == (left: Kenmerksoort, right: Kenmerksoort) -> Bool {
        left.rang == right.rang && left.perceel.map(Folding.folded) == right.perceel.map(Folding.folded)
    }

    /// The same for both spellings of a lot.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(rang)
        hasher.combine(perceel.map(Folding.folded))
    }
}
