import Diagnostics
import Records
import Relations

extension PageComposer {
    /// A list of pages for search engines (schema.org).
    func collectionData(_ heading: PageHeading) -> JSONObject { data(of: heading, type: "CollectionPage") }

    /// The glossary for search engines.
    func termsData(_ heading: PageHeading) -> JSONObject { data(of: heading, type: "DefinedTermSet") }

    /// A register that can be had as data, for search engines.
    func registerData(_ heading: PageHeading) -> JSONObject {
        var data = data(of: heading, type: "Dataset")
        data.set("distribution", .object(download(of: address)))
        return data
    }

    /// A page with a title and a description, of a type of schema.org.
    func data(of heading: PageHeading, type: String) -> JSONObject {
        var data = JSONObject()
        data.set("@type", type)
        data.set("name", heading.titel)
        data.set("description", heading.omschrijving)
        data.set("url", fullAddress(address))
        data.set("inLanguage", site.publication.instellingen.taal)
        return data
    }
}
