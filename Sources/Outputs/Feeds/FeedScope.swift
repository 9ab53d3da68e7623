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

extension Publication {
    /// What there are feeds of.
    func feedScopes(_ relations: Relations) -> [FeedScope] {
        let sections = Section.all(of: self).map(\.kind).filter(FeedScope.sections.contains)
        return [.site] + sections.map(FeedScope.section) + trajecten.indices.map(FeedScope.traject)
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
