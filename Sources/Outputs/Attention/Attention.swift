import Diagnostics
import Records
public import Relations

/// Finds what needs somebody's attention in a site at the reference date.
public struct Attention: Sendable {
    /// All that was read, also what is not published.
    let site: LoadedSite
    /// What is published.
    let publication: Publication

    /// A look at a site that was read and put together.
    public init(_ site: LoadedSite, _ publication: Publication) {
        self.site = site
        self.publication = publication
    }

    var peildatum: CivilDate { publication.peildatum }

    /// The entries of a list, what is due first first.
    public func items(of list: AttentionList) -> [AttentionItem] {
        let found =
            switch list {
            case .overdue: lateStukken + promises(.teLaat) + agreements(.teLaat) + lateSeries
            case .open: promises(.open) + agreements(.open) + openReactions + undecidedMilestones
            case .embargo: pages(where: { $0.publicatieVanaf.map { $0 > peildatum } ?? false })
            case .draft: pages(where: \.concept)
            case .unanswered: openInlichtingen + openQuestions
            }
        return found.sorted()
    }

    /// Who answers for a page: its department, else the organisation whose page it is.
    func owner(of page: PageFields) -> String? {
        let publisher = page.organisatie ?? publication.instellingen.organisatie
        return page.afdeling ?? publication.index[publisher]?.titel
    }

    /// How many days have passed since a moment; nil when it has not passed.
    func daysLate(_ moment: Moment) -> Int? {
        guard moment.hasPassed(on: peildatum) else { return nil }
        return peildatum.dayNumber - moment.anchor.dayNumber
    }
}
