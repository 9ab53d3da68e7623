/// A part of a document of Word, Excel or LibreOffice in which something may stand that is not for
/// publication, and what that is.
enum OfficePart {
    /// Who made and changed it: `docProps/core.xml`, `docProps/app.xml`, `meta.xml`.
    case properties
    /// The text, with comments and changes.
    case text
    /// A list of comments, or of people who wrote them.
    case remarks
    /// Which parts there are, and which of them are encrypted.
    case manifest

    /// The part of a name; nil when there is nothing to look for in it.
    init?(_ name: String) {
        let base = name.split(separator: "/").last.map(String.init) ?? ""
        switch name {
        case "docProps/core.xml", "docProps/app.xml", "meta.xml": self = .properties
        case "META-INF/manifest.xml", "[Content_Types].xml": self = .manifest
        case "content.xml", "styles.xml": self = .text
        case _
        where base.hasPrefix("comments") || base.hasPrefix("people") || base.hasPrefix("person")
            || base.hasPrefix("threadedComment"):
            self = .remarks
        case _ where name.hasPrefix("word/") && !name.contains("/_rels/"),
            _ where name.hasPrefix("xl/revisions/"):
            self = .text
        default: return nil
        }
    }

    /// Looks through the part.
    func look(in bytes: [UInt8], _ findings: inout Findings) {
        var found = findings
        XMLScan(bytes[...]).forEach { element in
            switch self {
            case .properties: Self.property(element, &found)
            case .text: Self.text(element, &found)
            case .remarks: Self.remark(element, &found)
            case .manifest: Self.entry(element, &found)
            }
        }
        findings = found
    }

    private static func property(_ element: XMLScan.Element, _ findings: inout Findings) {
        let fields = ["creator", "lastModifiedBy", "Manager", "initial-creator", "printed-by", "contributor"]
        if fields.contains(element.name) { findings.add(field: element.name, element.text) }
    }

    private static func text(_ element: XMLScan.Element, _ findings: inout Findings) {
        let changes = [
            "ins", "del", "moveFrom", "moveTo", "changed-region", "cell-content-change", "deletion",
        ]
        if changes.contains(element.name), !element.attributes.isEmpty { findings.add(.trackedChanges) }
        if element.name == "annotation" { findings.add(.comments) }
        if element.name == "rcc" || element.name == "rrc" { findings.add(.trackedChanges) }
    }

    private static func remark(_ element: XMLScan.Element, _ findings: inout Findings) {
        if ["comment", "threadedComment"].contains(element.name) { findings.add(.comments) }
        guard element.name == "person" else { return }
        let name = element.attributes.first { ["author", "displayName"].contains($0.name) }
        findings.add(field: "people", name?.value ?? "")
    }

    private static func entry(_ element: XMLScan.Element, _ findings: inout Findings) {
        if element.name == "encryption-data" { findings.add(.encrypted) }
        if element.attributes.contains(where: { $0.value.contains("macroEnabled") }) { findings.add(.macros) }
    }
}
