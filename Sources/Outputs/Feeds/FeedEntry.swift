import Records
import Templates
import XML

/// An entry of a feed (RFC 4287 §4.1.2).
struct FeedEntry {
    var id: String
    var titel: String
    var updated: CivilDate
    /// The page, as a full address.
    var adres: String
    /// What kind of record it is, for programs and in words.
    var soort: (code: String, tekst: String)
    var samenvatting: String?
    /// When it came, where that is known to the day.
    var published: CivilDate?
    /// Its language, where it is not the site's.
    var taal: String?
    /// Whose it is, where it is not the publisher's.
    var auteur: String?
    var trefwoorden: [String] = []
    /// The text of the record. Addresses within the page count from `adres`.
    var inhoud: HTML?

    /// The entry as XML. `trefwoorden` is the address of the list that its keywords are of.
    func bytes(trefwoorden list: String) -> [UInt8] {
        var xml = XMLWriter(isFile: false)
        xml.open("entry", ["xml:lang": taal])
        xml.element("id", id)
        xml.element("title", titel)
        xml.element("updated", updated.atomTime)
        // What was made later than its own date says came on that later day.
        xml.element("published", published.map { min($0, updated).atomTime })
        xml.empty("link", ["rel": "alternate", "type": "text/html", "href": adres])
        if let auteur {
            xml.open("author")
            xml.element("name", auteur)
            xml.close("author")
        }
        xml.empty("category", ["term": soort.code, "label": soort.tekst])
        for trefwoord in trefwoorden { xml.empty("category", ["term": trefwoord, "scheme": list]) }
        xml.element("summary", samenvatting)
        if let inhoud, !inhoud.bytes.isEmpty {
            xml.element("content", inhoud.bytes, ["type": "html", "xml:base": adres])
        }
        xml.close("entry")
        return xml.bytes
    }
}
