import Diagnostics

extension SiteInstellingen {
    /// What `site.yaml` sets out.
    init(_ fields: inout Fields) {
        naam = fields.required("naam", .text)
        organisatie = fields.required("organisatie", .reference())
        basisURL = fields.required("basis-url", .url).withoutSlash
        taal = fields.optional("taal", .language) ?? "nl"
        omschrijving = fields.optional("omschrijving", .text)
        menu = fields.list("menu", .record { Menupunt(&$0) })
        logo = fields.optional("logo", .file)
        thema = fields.optional("thema", .record { Thema(&$0) }) ?? Thema()
        reeksen = fields.list("reeksen", .record { Reeks(&$0) })
        let tenderNed = fields.optional(
            "tenderned",
            .record { (TenderNedGegevens(&$0), $0.optional("limieten", .record { Bundellimieten(&$0) })) })
        tenderned = tenderNed?.0
        limieten = tenderNed?.1
        archief = fields.optional("archief", .record { Archiefgegevens(&$0) }) ?? Archiefgegevens()
        woo = fields.optional("woo", .record { Woo(&$0) })
        toegestaan =
            fields.optional("privacy", .record { $0.list("toegestaan", .text) }) ?? []
        contact = fields.optional("contact", .record { Contact(&$0) })
        openData =
            fields.optional("open-data", .record { OpenDataInstellingen(&$0) }) ?? OpenDataInstellingen()
        waarschuwingIsFout =
            fields.optional("controle", .record { $0.list("waarschuwing-is-fout", .word) }) ?? []
    }
}

extension String {
    /// Without slashes at the end.
    fileprivate var withoutSlash: String {
        var text = self
        while text.last == "/" { text.removeLast() }
        return text
    }
}
