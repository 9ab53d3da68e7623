import CodeLists
import XML

extension NoticeWriter {
    /// The buyer as an organisation.
    mutating func company() {
        let buyer = notice.buyer
        xml.element("cbc:WebsiteURI", buyer.website)
        identification()
        within("cac:PartyName") { $0.text("cbc:Name", buyer.name) }
        within("cac:PostalAddress") { writer in
            writer.xml.element("cbc:StreetName", buyer.street)
            writer.xml.element("cbc:CityName", buyer.town)
            writer.xml.element("cbc:PostalZone", buyer.postalCode)
            writer.place(region: buyer.region?.code, country: buyer.country.code)
        }
        if let number = buyer.number {
            within("cac:PartyLegalEntity") { $0.xml.element("cbc:CompanyID", number) }
        }
        guard buyer.contact != nil || buyer.telephone != nil || buyer.eMail != nil else { return }
        within("cac:Contact") { writer in
            writer.xml.element("cbc:Name", buyer.contact)
            writer.xml.element("cbc:Telephone", buyer.telephone)
            writer.xml.element("cbc:ElectronicMail", buyer.eMail)
        }
    }

    /// The buyer as the party of this notice.
    mutating func contractingParty() {
        let buyer = notice.buyer
        within("cac:ContractingParty") { writer in
            if let type = buyer.legalType {
                writer.within("cac:ContractingPartyType") {
                    $0.code("cbc:PartyTypeCode", type.code, list: "buyer-legal-type")
                }
            }
            if let activity = buyer.activity {
                writer.within("cac:ContractingActivity") {
                    $0.code("cbc:ActivityTypeCode", activity.code, list: "authority-activity")
                }
            }
            writer.within("cac:Party") { $0.identification() }
        }
    }

    /// A region and its country.
    mutating func place(region: String?, country: String) {
        code("cbc:CountrySubentityCode", region, list: "nuts-lvl3")
        within("cac:Country") { $0.code("cbc:IdentificationCode", country, list: "country") }
    }

    /// The only organisation of the notice.
    private mutating func identification() {
        within("cac:PartyIdentification") {
            $0.xml.element("cbc:ID", "ORG-0001", ["schemeName": "organization"])
        }
    }
}
