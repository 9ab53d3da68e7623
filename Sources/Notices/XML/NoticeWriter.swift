import CodeLists
import XML

/// Writes a notice in the order of elements that UBL 2.3 and the eForms extensions prescribe.
struct NoticeWriter {
    let notice: Notice
    var xml = XMLWriter()

    init(_ notice: Notice) { self.notice = notice }

    /// Writes the whole file.
    mutating func write() {
        xml.open(
            "PriorInformationNotice",
            [
                "xmlns": Self.oasis + "PriorInformationNotice-2",
                "xmlns:cac": Self.oasis + "CommonAggregateComponents-2",
                "xmlns:cbc": Self.oasis + "CommonBasicComponents-2",
                "xmlns:ext": Self.oasis + "CommonExtensionComponents-2",
                "xmlns:efac": Self.eForms + "eforms-ubl-extension-aggregate-components/1",
                "xmlns:efbc": Self.eForms + "eforms-ubl-extension-basic-components/1",
                "xmlns:efext": Self.eForms + "eforms-ubl-extensions/1",
            ])
        extended { writer in
            writer.within("efac:NoticeSubType") { $0.code("cbc:SubTypeCode", "E1", list: "notice-subtype") }
            writer.within("efac:Organizations", "efac:Organization", "efac:Company") { $0.company() }
        }
        head()
        contractingParty()
        within("cac:ProcurementProject") { $0.project($0.notice.subject, isWhole: true) }
        for (position, lot) in notice.lots.enumerated() { self.lot(lot, number: position + 1) }
        xml.close("PriorInformationNotice")
    }

    /// What identifies the notice, and when it was sent.
    private mutating func head() {
        xml.element("cbc:UBLVersionID", "2.3")
        xml.element("cbc:CustomizationID", "eforms-sdk-1.15")
        xml.element("cbc:ID", notice.id, ["schemeName": "notice-id"])
        xml.element("cbc:IssueDate", notice.dispatch.date)
        xml.element("cbc:IssueTime", notice.dispatch.time)
        xml.element("cbc:VersionID", (notice.version < 10 ? "0" : "") + String(notice.version))
        xml.element("cbc:RegulatoryDomain", notice.legalBasis.code)
        code("cbc:NoticeTypeCode", "pmc", list: "consultation")
        xml.element("cbc:NoticeLanguageCode", notice.language)
    }

    private static let oasis = "urn:oasis:names:specification:ubl:schema:xsd:"
    private static let eForms = "http://data.europa.eu/p27/"
}

extension NoticeWriter {
    /// Elements in which the others stand.
    mutating func within(_ names: String..., write: (inout NoticeWriter) -> Void) {
        for name in names { xml.open(name) }
        write(&self)
        for name in names.reversed() { xml.close(name) }
    }

    /// The place that UBL leaves for what eForms adds.
    mutating func extended(_ write: (inout NoticeWriter) -> Void) {
        within(
            "ext:UBLExtensions", "ext:UBLExtension", "ext:ExtensionContent", "efext:EformsExtension",
            write: write)
    }

    /// A code with the name of its list; nothing for nil.
    mutating func code(_ name: String, _ code: String?, list: String) {
        xml.element(name, code, ["listName": list])
    }

    /// A text in the language of the notice; nothing for nil.
    mutating func text(_ name: String, _ text: String?) {
        xml.element(name, text, ["languageID": notice.language])
    }
}
