import Minutes
import Records

/// An agreement of a report: one of its keys, or one that its minutes hold.
struct Agreement: Sendable {
    /// Where it was read.
    var source: Source
    /// Its anchor on the page of the report.
    var anchor: String

    /// Where it was read.
    enum Source: Sendable {
        /// Among the keys.
        case typed(Afspraak)
        /// In a list of the minutes, without a term, an owner or a state of its own.
        case found(FoundAgreement)
    }

    /// The agreement among the keys; nil for one of the minutes.
    var typed: Afspraak? {
        if case .typed(let afspraak) = source { afspraak } else { nil }
    }

    /// What was agreed, in plain words.
    var text: String {
        switch source {
        case .typed(let afspraak): PlainMarkdown.text(of: afspraak.tekst.source)
        case .found(let agreement): agreement.text
        }
    }

    /// What its author says of it: of one in the minutes nothing, so it is open.
    var status: Afspraak.Status { typed?.status ?? .open }

    /// Its state by its record alone: what is open is not late yet.
    var recorded: Afspraak.Toestand {
        switch status {
        case .open: .open
        case .afgehandeld: .afgehandeld
        case .vervallen: .vervallen
        }
    }

    /// Its state at the reference date.
    func toestand(on peildatum: CivilDate) -> Afspraak.Toestand {
        typed?.toestand(on: peildatum) ?? .open
    }
}
