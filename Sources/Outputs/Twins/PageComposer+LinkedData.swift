import Diagnostics
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
        case .traject, .project: return projectData(item)
        default: data.set("@type", "WebPage")
        }
        data.set("name", item.page.titel)
        data.set("description", description(of: item))
        data.set("url", fullAddress(item.address))
        data.set("inLanguage", item.page.taal ?? site.publication.instellingen.taal)
        addDocuments(of: item.address, isWork: Record.kind != .verslag, to: &data)
        if let verslag = item.record as? Verslag {
            addMeeting(verslag, to: &data)
        } else {
            data.set("datePublished", item.page.datum.flatMap { Self.date($0.moment) })
            data.set("publisher", publisher(item.page.organisatie).map(JSON.object))
        }
        return data
    }

    private func addMeeting(_ verslag: Verslag, to data: inout JSONObject) {
        if let moment = verslag.page.datum?.moment {
            let (start, end) = Self.sides(of: moment)
            let isDay = moment.precision == .day
            data.set(
                "startDate", start.map { $0 + (isDay ? verslag.aanvang.map { "T\($0.iso)" } ?? "" : "") })
            data.set("endDate", end.map { $0 + (isDay ? verslag.einde.map { "T\($0.iso)" } ?? "" : "") })
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

    /// A moment as precise as it was written, where schema.org has a form for it: ISO 8601 knows days, months
    /// and years.
    private static func date(_ moment: Moment) -> String? {
        switch moment.precision {
        case .day, .month, .year: moment.iso
        case .week, .quarter, .interval: nil
        }
    }

    /// The two sides of an interval; of any other moment itself.
    private static func sides(of moment: Moment) -> (start: String?, end: String?) {
        guard moment.precision == .interval else { return (date(moment), date(moment)) }
        let sides = moment.iso.split(separator: "/").map { (try? Moment(String($0))).flatMap(date) }
        return sides.count == 2 ? (sides[0], sides[1]) : (nil, nil)
    }

    /// The twin of a page as a form in which its data can be had.
    func download(of address: PageAddress) -> JSONObject {
        download(address, "index.json", "application/json")
    }

    /// A file beside a page as a form in which data can be had.
    func download(_ address: PageAddress, _ file: String, _ type: String) -> JSONObject {
        var data = JSONObject()
        data.set("@type", "DataDownload")
        data.set("encodingFormat", type)
        data.set("contentUrl", fullAddress(address) + file)
        return data
    }

    private func projectData<Record>(_ item: Published<Record>) -> JSONObject {
        var data = JSONObject()
        data.set("@type", "Project")
        data.set("name", item.page.titel)
        data.set("description", description(of: item))
        data.set("url", fullAddress(item.address))
        addDocuments(of: item.address, isWork: false, to: &data)
        data.set("parentOrganization", publisher(item.page.organisatie).map(JSON.object))
        return data
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

    func publisher(_ reference: Reference<Organisatie>?) -> JSONObject? {
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
