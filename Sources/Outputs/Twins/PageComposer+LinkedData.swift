import Records
import Relations

extension PageComposer {
    /// A record for search engines (schema.org).
    func linkedData<Record>(of item: Published<Record>) -> JSONObject? {
        var data = JSONObject()
        switch Record.kind {
        case .memo: data.set("@type", "Report")
        case .verslag: data.set("@type", "Event")
        case .organisatie: return organisationData(item)
        case .segmentkeuzes, .indicator, .tijdlijn: data.set("@type", "Dataset")
        default: return nil
        }
        data.set("name", item.page.titel)
        data.set("description", plain(item.page.samenvatting) ?? item.page.titel)
        data.set("url", fullAddress(item.address))
        data.set("inLanguage", item.page.taal ?? site.publication.instellingen.taal)
        if let verslag = item.record as? Verslag {
            addMeeting(verslag, to: &data)
        } else {
            data.set("datePublished", item.page.datum?.moment.first?.iso)
            data.set("publisher", publisher(item.page.organisatie).map(JSON.object))
        }
        return data
    }

    private func addMeeting(_ verslag: Verslag, to data: inout JSONObject) {
        if let date = verslag.page.datum?.moment.first {
            data.set("startDate", date.iso + (verslag.aanvang.map { "T\($0.iso)" } ?? ""))
        }
        if let date = verslag.page.datum?.moment.last {
            data.set("endDate", date.iso + (verslag.einde.map { "T\($0.iso)" } ?? ""))
        }
        if let locatie = verslag.locatie {
            var place = JSONObject()
            place.set("@type", "Place")
            place.set("name", locatie.naam ?? locatie.adres)
            place.set("address", locatie.adres)
            data.set("location", .object(place))
        }
        data.set("organizer", publisher(verslag.page.organisatie).map(JSON.object))
    }

    private func organisationData<Record>(_ item: Published<Record>) -> JSONObject? {
        guard let organisatie = item.record as? Organisatie else { return nil }
        var data = JSONObject()
        data.set("@type", organisatie.soort == "gemeente" ? "GovernmentOrganization" : "Organization")
        data.set("name", organisatie.naam)
        data.set("url", organisatie.website ?? fullAddress(item.address))
        data.set("address", organisatie.adres)
        return data
    }

    private func publisher(_ reference: Reference<Organisatie>?) -> JSONObject? {
        guard let entry = index[reference ?? site.publication.instellingen.organisatie] else { return nil }
        let position = site.positions[.organisatie]?[entry.id]
        let soort = position.flatMap { site.publication.organisaties[$0].record.soort }
        var data = JSONObject()
        data.set("@type", soort == "gemeente" ? "GovernmentOrganization" : "Organization")
        data.set("name", entry.titel)
        return data
    }

    /// The publisher of the site for search engines.
    func publisherData() -> JSONObject? {
        publisher(nil)
    }
}
