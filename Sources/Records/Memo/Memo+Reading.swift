extension Memo {
    /// A memo as its file sets it out (content model §5).
    init(_ fields: inout Fields) {
        id = fields.reading.id
        page = PageFields(&fields, date: .required)
        aan = fields.optional("aan", .text)
        commissie = fields.optional("commissie", .text)
        portefeuillehouder = fields.optional("portefeuillehouder", .person)
        steller = fields.list("steller", .person)
        onderwerp = fields.optional("onderwerp", .text) ?? page.titel
        vorm = fields.optional("vorm", .text)
        reeks = ReeksNummer(&fields)
        kenmerk = fields.optional("kenmerk", .text)
        aanhef = fields.optional("aanhef", .text)
        ondertekening = fields.optional("ondertekening", .record { Ondertekening(&$0) })
        tekst = fields.reading.text
    }
}
