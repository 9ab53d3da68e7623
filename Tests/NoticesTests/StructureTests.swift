import Notices
import Testing

/// The 27 fields that E1 always has, where it has them; without the official schemas.
@Suite struct StructureTests {
    private static let extension_ = "UBLExtensions/UBLExtension/ExtensionContent/EformsExtension"
    private static let company = extension_ + "/Organizations/Organization/Company"
    private static let lot = "ProcurementProjectLot"

    private static let fields: [(term: String, path: String, value: String)] = [
        ("OPT-001", "UBLVersionID", "2.3"), ("OPT-002", "CustomizationID", "eforms-sdk-1.15"),
        ("OPP-070", extension_ + "/NoticeSubType/SubTypeCode", "E1"), ("BT-02", "NoticeTypeCode", "pmc"),
        ("BT-701", "ID", "9483e928-4160-4ba5-b53c-ff81bcc5d137"), ("BT-757", "VersionID", "01"),
        ("BT-05(a)", "IssueDate", "2026-09-01+02:00"), ("BT-05(b)", "IssueTime", "12:00:00+02:00"),
        ("BT-01", "RegulatoryDomain", "32014L0024"), ("BT-702(a)", "NoticeLanguageCode", "NLD"),
        ("OPT-200", company + "/PartyIdentification/ID", "ORG-0001"),
        ("BT-500", company + "/PartyName/Name", "Gemeente Proef"),
        ("BT-514", company + "/PostalAddress/Country/IdentificationCode", "NLD"),
        ("OPT-300", "ContractingParty/Party/PartyIdentification/ID", "ORG-0001"),
        ("BT-21", "ProcurementProject/Name", "Hulp bij het huishouden"),
        ("BT-24", "ProcurementProject/Description", "De gemeente vraagt de markt naar tarieven."),
        ("BT-23", "ProcurementProject/ProcurementTypeCode", "services"),
        ("BT-262", "ProcurementProject/MainCommodityClassification/ItemClassificationCode", "85310000"),
        ("BT-137", lot + "/ID", "LOT-0001"),
        ("BT-21", lot + "/ProcurementProject/Name", "Hulp bij het huishouden"),
        ("BT-24", lot + "/ProcurementProject/Description", "De gemeente vraagt de markt naar tarieven."),
        ("BT-23", lot + "/ProcurementProject/ProcurementTypeCode", "services"),
        (
            "BT-262", lot + "/ProcurementProject/MainCommodityClassification/ItemClassificationCode",
            "85310000"
        ),
        ("BT-97", lot + "/TenderingTerms/Language/ID", "NLD"),
        (
            "BT-800(d)", lot + "/TenderingProcess/" + extension_ + "/AnswerReceptionPeriod/EndDate",
            "2026-10-15+02:00"
        ),
        (
            "BT-800(t)", lot + "/TenderingProcess/" + extension_ + "/AnswerReceptionPeriod/EndTime",
            "23:59:00+02:00"
        ),
    ]

    @Test(arguments: fields)
    func `a field is where eForms has it`(field: (term: String, path: String, value: String)) throws {
        let root = try Element(#require(NoticeSite().notice()).xml)
        #expect(root.texts(field.path) == [field.value])
    }

    @Test func `the form type is an attribute of the notice type`() throws {
        let root = try Element(#require(NoticeSite().notice()).xml)
        #expect(root.all("NoticeTypeCode").map { $0.attribute("listName") } == ["consultation"])
    }

    @Test(arguments: 0..<40)
    func `elements stand in the order of UBL, whatever there is`(seed: Int) throws {
        let root = try Element(#require(NoticeSite.random(seed).notice()).xml)
        let orders = [
            ("", Self.order), (Self.company, Self.companyOrder),
            (Self.company + "/PostalAddress", Self.addressOrder),
            ("ProcurementProject", Self.projectOrder), (Self.lot, Self.lotOrder),
            (Self.lot + "/ProcurementProject", Self.projectOrder),
        ]
        for (path, order) in orders {
            for element in path.isEmpty ? [root] : root.all(path) {
                let positions = element.children.map { order.firstIndex(of: $0.name) ?? -1 }
                #expect(!positions.contains(-1) && positions == positions.sorted())
            }
        }
    }

    private static let order = [
        "UBLExtensions", "UBLVersionID", "CustomizationID", "ID", "IssueDate", "IssueTime", "VersionID",
        "RegulatoryDomain", "NoticeTypeCode", "NoticeLanguageCode", "ContractingParty", "ProcurementProject",
        "ProcurementProjectLot",
    ]
    private static let companyOrder = [
        "WebsiteURI", "PartyIdentification", "PartyName", "PostalAddress", "PartyLegalEntity", "Contact",
    ]
    private static let addressOrder = [
        "StreetName", "CityName", "PostalZone", "CountrySubentityCode", "Country",
    ]
    private static let projectOrder = [
        "ID", "Name", "Description", "ProcurementTypeCode", "Note", "MainCommodityClassification",
        "AdditionalCommodityClassification", "RealizedLocation",
    ]
    private static let lotOrder = ["ID", "TenderingTerms", "TenderingProcess", "ProcurementProject"]
}
