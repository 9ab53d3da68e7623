import Diagnostics

extension PageFields {
    /// Whether a page must have a date.
    enum DateRule {
        case required, optional
        /// Not required; words in `aanduiding` may belong to the moment of this other key.
        case besides(String)
    }

    /// The keys of a page with a file of its own (content model §4).
    init(_ fields: inout Fields, date: DateRule = .optional) {
        let place = fields.placeOfValue("titel") ?? fields.placeOfValue("title") ?? fields.place
        if let fallback = fields.reading.defaultTitle {
            self.init(titel: fields.optional("titel", synonym: "title", .text) ?? fallback, place: place)
        } else {
            self.init(titel: fields.required("titel", synonym: "title", .text), place: place)
        }
        switch date {
        case .required: datum = fields.requiredTijdstip("datum", synonym: "date", .momentOrTimestamp)
        case .optional: datum = fields.tijdstip("datum", synonym: "date", .momentOrTimestamp)
        case .besides(let key):
            datum = fields.tijdstip("datum", synonym: "date", besides: key, .momentOrTimestamp)
        }
        _ = fields.optional("soort", .kind)
        aliassen = fields.list("aliassen", synonym: "aliases", .alias)
        readRest(&fields)
    }

    /// The keys of the page of an entry of a register, whose name is its title. What `soort` and `aliassen`
    /// mean there is for the entry to say.
    init(_ fields: inout Fields, naam: String) {
        let place = fields.placeOfValue("titel") ?? fields.placeOfValue("naam") ?? fields.place
        self.init(titel: fields.optional("titel", synonym: "title", .text) ?? naam, place: place)
        datum = fields.tijdstip("datum", synonym: "date", .momentOrTimestamp)
        readRest(&fields)
    }

    private mutating func readRest(_ fields: inout Fields) {
        samenvatting = fields.optional("samenvatting", synonym: "description", .markdown)
        trefwoorden = fields.list("trefwoorden", synonym: "tags", .text)
        organisatie = fields.optional("organisatie", .reference())
        afdeling = fields.optional("afdeling", .text)
        contact = fields.list("contact", .person)
        traject = fields.optional("traject", .reference())
        projecten = fields.list("projecten", .reference())
        concept = fields.optional("concept", synonym: "draft", .boolean) ?? false
        publicatieVanaf = fields.optional("publicatie-vanaf", .date)
        verloopt = fields.optional("verloopt", synonym: "expiryDate", .dateOrTimestamp)
        fields.expect("verloopt", verloopt, notBefore: "publicatie-vanaf", publicatieVanaf, \.iso)
        slug = fields.optional("slug", .slug)
        taal = fields.optional("taal", .language)
        bijlagen = fields.list("bijlagen", .record { Bijlage(&$0) })
        reactie = fields.optional("reactie", .record { Reactie(&$0) })
        versies = fields.list("versies", .record { Versie(&$0) })
        woo = fields.optional("woo", .record { Woo(&$0) })
    }
}
