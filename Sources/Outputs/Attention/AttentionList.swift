/// A list of what needs somebody's attention.
public enum AttentionList: String, Sendable, CaseIterable {
    /// What is late: council documents, promises, agreements, and the next memo of a series.
    case overdue
    /// What is still to be done or decided: promises and agreements that are not late, pages on which one can
    /// react, and milestones whose day has passed without a word about whether they were reached, in
    /// processes that say so of others.
    case open
    /// What is published from a day that is still to come.
    case embargo
    /// What is marked as a draft.
    case draft
    /// Questions without an answer, in procurements and in reports.
    case unanswered
}
