import Records
import Relations

/// An agreement in the register of all agreements.
struct RegisteredAgreement: Sendable {
    /// The agreement.
    var agreement: Agreement
    /// The report that it was made in.
    var verslag: Published<Verslag>
    /// Its state at the reference date.
    var toestand: Afspraak.Toestand

    /// Its anchor in the register: of the report and of its place there.
    var anchor: String {
        let slug = verslag.address.path.split(separator: "/").last ?? ""
        return "\(slug)-\(agreement.anchor)"
    }

    /// Where it stands in the register.
    var address: PageAddress { PageAddress(Self.folder, anchor: anchor) }

    /// Where it was said.
    var evidence: PageAddress { verslag.address.at(agreement.anchor) }

    /// Where the register stands.
    static let folder = "afspraken/"
}

extension Publication {
    /// The agreements of all reports: late ones first, by term; then open ones, by term; then what was done,
    /// the last done first; then what lapsed. The same agreement in two reports stands there twice.
    var agreements: [RegisteredAgreement] {
        let all = verslagen.flatMap { item in
            item.agreements.map {
                RegisteredAgreement(
                    agreement: $0, verslag: item, toestand: $0.toestand(on: peildatum))
            }
        }
        // The reports are newest first, which decides among equals.
        return all.enumerated().sorted { left, right in
            (left.element.rank, left.element.day, left.offset)
                < (right.element.rank, right.element.day, right.offset)
        }.map(\.element)
    }
}

extension RegisteredAgreement {
    /// The place of its state.
    fileprivate var rank: Int {
        switch toestand {
        case .teLaat: 0
        case .open: 1
        case .afgehandeld: 2
        case .vervallen: 3
        }
    }

    /// The day that orders those in one state.
    fileprivate var day: Int {
        let typed = agreement.typed
        guard toestand == .afgehandeld else { return typed?.termijn?.moment.anchor.dayNumber ?? .max }
        return typed?.afgehandeldOp.map { -$0.dayNumber } ?? .max
    }
}
