import CodeLists
import Records
import XML

extension NoticeWriter {
    /// What the whole or a lot is about.
    mutating func project(_ subject: Subject, isWhole: Bool) {
        if isWhole { xml.element("cbc:ID", notice.reference, ["schemeName": "InternalID"]) }
        text("cbc:Name", subject.title)
        text("cbc:Description", subject.description)
        code("cbc:ProcurementTypeCode", subject.nature.eForms, list: "contract-nature")
        if isWhole { text("cbc:Note", notice.note) }
        for (position, cpv) in subject.codes.enumerated() {
            within("cac:\(position == 0 ? "Main" : "Additional")CommodityClassification") {
                $0.code("cbc:ItemClassificationCode", cpv.digits, list: "cpv")
            }
        }
        for place in subject.places {
            within("cac:RealizedLocation", "cac:Address") { $0.place(region: place.code, country: "NLD") }
        }
    }

    /// A lot: what it is about, where its documents are, where and until when one can answer.
    mutating func lot(_ lot: Subject, number: Int) {
        within("cac:ProcurementProjectLot") { writer in
            writer.xml.element("cbc:ID", "LOT-" + Self.fourDigits(number), ["schemeName": "Lot"])
            writer.within("cac:TenderingTerms") { $0.terms() }
            writer.within("cac:TenderingProcess") { writer in
                writer.extended { writer in
                    writer.within("efac:AnswerReceptionPeriod") { $0.period() }
                }
            }
            writer.within("cac:ProcurementProject") { $0.project(lot, isWhole: false) }
        }
    }

    private mutating func terms() {
        within("cac:CallForTendersDocumentReference") { writer in
            writer.xml.element("cbc:ID", "marktconsultatiedocumenten")
            writer.xml.element("cbc:DocumentType", "non-restricted-document")
            writer.within("cac:Attachment", "cac:ExternalReference") {
                $0.xml.element("cbc:URI", $0.notice.documentsAddress)
            }
        }
        within("cac:TenderRecipientParty") { $0.xml.element("cbc:EndpointID", $0.notice.answerAddress) }
        within("cac:Language") { $0.xml.element("cbc:ID", $0.notice.language) }
    }

    private mutating func period() {
        xml.element("cbc:EndDate", notice.deadline.date)
        xml.element("cbc:EndTime", notice.deadline.time)
    }

    private static func fourDigits(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension TenderNedGegevens.Aard {
    /// Its code in the list contract-nature.
    fileprivate var eForms: String {
        switch self {
        case .diensten: "services"
        case .leveringen: "supplies"
        case .werken: "works"
        }
    }
}
