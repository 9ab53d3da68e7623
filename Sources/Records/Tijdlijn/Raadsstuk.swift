public import Diagnostics

/// A document that the council is or was to receive.
public struct Raadsstuk: Hashable, Sendable {
    /// The author's own name for it, unique in its timeline.
    public var id: String?
    public var project: Reference<Project>?
    /// What it belongs to, in words, where there is no project.
    public var onderdeel: String?
    /// What the council gets: "Memo tussenevaluatie wijknetwerken".
    public var product: String
    /// memo, raadsvoorstel, bijeenkomst, …
    public var soort: String?
    /// What was told about its month, in order of telling.
    public var verwacht: [Melding]
    public var geleverd: Tijdstip?
    /// The document: a record of this site or an address.
    public var document: Documentverwijzing?
    public var status: Status?
    public var toelichting: MarkdownText?
    /// Where it stands.
    public var place: Place

    /// What the author says of one that will not come, or not yet.
    public enum Status: String, Sendable, CaseIterable { case vervallen, aangehouden }
}
