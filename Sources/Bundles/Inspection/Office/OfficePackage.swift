/// A document of Word, Excel or LibreOffice: a zip with XML in it (ECMA-376, OpenDocument 1.3).
struct OfficePackage {
    private let archive: ZipArchive
    private let positions: [String: Int]
    /// The paths of its parts, in order.
    let names: [String]
    /// More than the largest part of a document that people wrote.
    private static let largestPart = 1 << 26

    /// Reads a document; nil when it cannot be.
    init?(_ bytes: [UInt8]) {
        guard let archive = try? ZipArchive(bytes) else { return nil }
        self.archive = archive
        let named = archive.members.enumerated().filter { !$0.element.isFolder }.map {
            (String(decoding: $0.element.name, as: UTF8.self), $0.offset)
        }
        positions = Dictionary(named, uniquingKeysWith: { first, _ in first })
        names = named.map(\.0).sorted()
    }

    /// A part; nil when there is none, or it is damaged or far too large.
    func bytes(_ name: String) -> [UInt8]? {
        guard let position = positions[name], archive.members[position].size <= Self.largestPart else {
            return nil
        }
        var bytes: [UInt8] = []
        let isSound = (try? archive.read(position) { bytes += $0 }) ?? false
        return isSound ? bytes : nil
    }

    /// Whether it is what its ending says.
    func isKind(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .pdf: false
        case .docx: positions["word/document.xml"] != nil
        case .xlsx: positions["xl/workbook.xml"] != nil
        case .odt, .ods:
            bytes("mimetype").map { type in
                let name = kind == .odt ? "text" : "spreadsheet"
                return type.starts(with: "application/vnd.oasis.opendocument.\(name)".utf8)
            } ?? false
        }
    }

    /// Files of another kind within it, and documents that charts bring along.
    var embedded: [String] {
        names.filter { name in
            name.contains("/embeddings/")
                || ["zip", "exe", "bat", "js", "vbs", "7z", "rar", "bin"].contains(
                    DocumentKind.ending(of: name)) && !name.contains("printerSettings")
                    && !name.hasSuffix("vbaProject.bin")
        }
    }

    /// Looks through its parts.
    func look(_ findings: inout Findings) {
        if archive.members.contains(where: \.isEncrypted) { findings.add(.encrypted) }
        for name in names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
            guard let part = OfficePart(name) else { continue }
            guard let bytes = bytes(name), !XMLScan(bytes[...]).isOpaque else {
                findings.add(.unreadable)
                continue
            }
            part.look(in: bytes, &findings)
        }
        let programs = ["Basic/", "Scripts/"]
        if names.contains(where: { name in
            name.hasSuffix("vbaProject.bin") || programs.contains { name.hasPrefix($0) }
        }) {
            findings.add(.macros)
        }
    }
}
