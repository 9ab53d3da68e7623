import Diagnostics

extension PageFields {
    /// Whether a page must have a date.
    enum DateRule { case required, optional }

    /// The keys of a page of its own file (content model §4).
    init(_ fields: inout Fields, date: DateRule = .optional) {
        let place = fields.placeOfValue("titel") ?? fields.placeOfValue("title")
        let fallback = fields.reading.defaultTitle
        let titel =
            fallback.map { fields.optional("titel", synonym: "title", .text) ?? $0 }
            ?? fields.required("titel", synonym: "title", .text)
        self.init(titel: titel, place: place ?? fields.place)
        datum =
            date == .required
            ? fields.requiredTijdstip("datum", synonym: "date") : fields.tijdstip("datum", synonym: "date")
        _ = fields.optional("soort", .text)
        aliassen = fields.list("aliassen", synonym: "aliases", .alias)
        readShared(&fields)
    }

    /// The keys that entries of a register have too.
    mutating func readShared(_ fields: inout Fields) {
        samenvatting = fields.optional("samenvatting", synonym: "description", .markdown)
        trefwoorden = fields.list("trefwoorden", synonym: "tags", .text)
        organisatie = fields.optional("organisatie", .reference())
        afdeling = fields.optional("afdeling", .text)
        contact = fields.list("contact", .person)
        traject = fields.optional("traject", .reference())
        projecten = fields.list("projecten", .reference())
        concept = fields.optional("concept", synonym: "draft", .boolean) ?? false
        publicatieVanaf = fields.optional("publicatie-vanaf", .date)
        verloopt = fields.optional("verloopt", synonym: "expiryDate", .date)
        slug = fields.optional("slug", .slug)
        taal = fields.optional("taal", .language)
        bijlagen = fields.list("bijlagen", .record { Bijlage(&$0) })
        reactie = fields.optional("reactie", .record { Reactie(&$0) })
        versies = fields.list("versies", .record { Versie(&$0) })
        woo = fields.optional("woo", .record { Woo(&$0) })
    }
}

extension ValueReader<Alias> {
    /// An old path.
    static let alias = ValueReader(.path) { entry in
        entry.scalar(.path).map { Alias($0, at: entry.place) }
    }
}
