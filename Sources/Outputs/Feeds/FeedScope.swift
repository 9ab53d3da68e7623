public import Records
import Relations

/// What a feed is about.
public enum FeedScope: Sendable, Hashable {
    /// The whole site.
    case site
    /// A section, by the kind of its records.
    case section(RecordKind)
    /// A process and its parts, by its position.
    case traject(Int)
    /// What concerns an organisation, by its position.
    case organisatie(Int)

    /// The sections with a feed: those whose records have dates.
    static let sections: Set<RecordKind> = [
        .memo, .verslag, .traject, .tijdlijn, .segmentkeuzes, .indicator, .toezegging,
    ]
}

extension Composer {
    /// What there are feeds of.
    var feedScopes: [FeedScope] {
        let kinds = sections.compactMap(\.kind).filter(FeedScope.sections.contains)
        let organisaties = publication.organisaties
        return [.site] + kinds.map(FeedScope.section)
            + publication.trajecten.indices.map(FeedScope.traject)
            + organisaties.indices.filter { relations.concerns(organisaties[$0].record.id) }
            .map(FeedScope.organisatie)
    }
}

extension Relations {
    /// Whether anything on the site concerns an organisation.
    func concerns(_ organisatie: RecordID) -> Bool {
        ofOrganisatie[organisatie] != nil || attended[organisatie] != nil || spoken[organisatie] != nil
    }
}
