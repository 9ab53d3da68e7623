/// Properties of a document in XMP (ISO 16684-1), as PDFs carry them.
enum PDFProperties {
    /// Fields that say who made or changed the document.
    private static let fields: Set<String> = [
        "creator", "Author", "lastModifiedBy", "LastModifiedBy", "Manager", "contributor", "CaptionWriter",
    ]

    /// Looks through a packet. A name may stand in the element itself, in the items of a list in it, or in an
    /// attribute.
    static func look(_ packet: ArraySlice<UInt8>, _ findings: inout Findings) {
        let scan = XMLScan(packet)
        guard !scan.isOpaque else { return findings.add(.unreadable) }
        var found = findings
        var open: String?
        scan.forEach { element in
            for attribute in element.attributes where fields.contains(attribute.name) {
                found.add(field: attribute.name, attribute.value)
            }
            switch element.name {
            case _ where fields.contains(element.name):
                open = element.name
                found.add(field: element.name, element.text)
            case "Seq", "Bag", "Alt": return
            case "li":
                if let open { found.add(field: open, element.text) }
            default: open = nil
            }
        }
        findings = found
    }
}
