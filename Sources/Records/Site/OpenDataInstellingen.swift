/// What `site.yaml` says of the data of the site (`open-data`).
public struct OpenDataInstellingen: Hashable, Sendable {
    /// What others may do with the data; nil where the site does not say.
    public var licentie: Licentie?
    /// What the data is about, for portals; without any it is about government.
    public var thema: [DataThema] = []
}

extension OpenDataInstellingen {
    /// What the site says of it.
    init(_ fields: inout Fields) {
        licentie = fields.optional("licentie", .licence)
        thema = fields.list("thema", .word)
    }
}
