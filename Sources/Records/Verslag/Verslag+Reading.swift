extension Verslag {
    /// A report as its file sets it out (content model §6).
    init(_ fields: inout Fields) {
        id = fields.reading.id
        page = PageFields(&fields, date: .required)
        vorm = fields.required("vorm", .word)
        aanvang = fields.optional("aanvang", .time)
        einde = fields.optional("einde", .time)
        fields.expect("einde", einde, notBefore: "aanvang", aanvang, \.iso)
        locatie = fields.optional("locatie", .record { Locatie(&$0) })
        voorzitter = fields.optional("voorzitter", .person)
        secretaris = fields.optional("secretaris", .person)
        notulist = fields.optional("notulist", .person)
        aanwezigen = fields.list("aanwezigen", .record { Aanwezigengroep(&$0) })
        afwezig = fields.list("afwezig", .person)
        agenda = fields.list("agenda", .record { Agendapunt(&$0) })
        afspraken = fields.list("afspraken", .record { Afspraak(&$0) })
        besluiten = fields.list("besluiten", .record { Besluit(&$0) })
        volgende = fields.optional("volgende", .next)
        opgesteld = fields.optional("opgesteld", .record { Opgesteld(&$0) })
        vastgesteld = fields.optional("vastgesteld", .date)
        tenderned = fields.optional("tenderned", .record { TenderNedPublicatie(&$0) })
        tekst = fields.reading.text
    }
}
