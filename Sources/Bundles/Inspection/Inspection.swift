/// Looks into a document for what must not be published with it: names in its properties, comments, tracked
/// changes, macros, files within it. What it cannot look through it says so of.
public struct Inspection: Sendable {
    private let names: PublicNames

    /// Ready to look; the names are those that may stand in properties.
    public init(allowing names: PublicNames) { self.names = names }

    /// What is in a document, each once, in a fixed order; nothing of a kind of file that has no properties.
    public func findings(in bytes: [UInt8], named name: String) -> [DocumentFinding] {
        guard let kind = DocumentKind(name: name) else { return [] }
        return findings(in: bytes, kind, isInner: false)
    }

    private func findings(in bytes: [UInt8], _ kind: DocumentKind, isInner: Bool) -> [DocumentFinding] {
        guard !bytes.isEmpty else { return [.empty] }
        guard bytes.starts(with: kind.signature) else {
            // Word and Excel put a document with a password in a file of the old kind.
            let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
            return [bytes.starts(with: old) ? .encrypted : .otherContent(ending: kind.rawValue)]
        }
        var findings = Findings(allowing: names)
        if kind == .pdf {
            PDFInspection(bytes).look(&findings)
            return findings.inOrder
        }
        guard let package = OfficePackage(bytes) else { return [.unreadable] }
        guard package.isKind(kind) else { return [.otherContent(ending: kind.rawValue)] }
        package.look(&findings)
        lookInside(package, isInner: isInner, &findings)
        return findings.inOrder
    }

    /// A chart brings its table along as a document of its own: that is looked into as well, once.
    private func lookInside(_ package: OfficePackage, isInner: Bool, _ findings: inout Findings) {
        for name in package.embedded {
            guard !isInner, let kind = DocumentKind(name: name), let bytes = package.bytes(name) else {
                findings.add(.files)
                continue
            }
            for finding in self.findings(in: bytes, kind, isInner: true) { findings.add(finding) }
        }
    }
}
