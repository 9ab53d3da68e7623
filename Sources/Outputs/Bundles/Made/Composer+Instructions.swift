import Bundles
import Digests
import Records
import Relations
import Templates

extension Composer {
    /// The page that goes with a bundle. It stands by itself: its style is in it, and the policy allows that
    /// style alone.
    func instructions(
        for outline: BundleOutline, _ files: [BundleFile], values: [(name: String, value: String)]
    ) -> [UInt8] {
        var view = instructionsView(outline, files, values)
        let page = rendered(view)
        view.stijlcode = Self.styleSource(of: page)
        return rendered(view)
    }

    private func rendered(_ view: LeesmijView) -> [UInt8] {
        var bytes: [UInt8] = []
        theme.templates.parts.leesmij.render(view, into: &bytes)
        return bytes
    }

    private func instructionsView(
        _ outline: BundleOutline, _ files: [BundleFile], _ values: [(name: String, value: String)]
    ) -> LeesmijView {
        let titles = Dictionary(
            outline.documents.map { ($0.path, $0.title) }, uniquingKeysWith: { first, _ in first })
        let folders = BundleFolder.allCases.compactMap { folder -> LeesmijmapView? in
            let inside = files.filter { $0.path.hasPrefix("\(folder.rawValue)/") }
            guard !inside.isEmpty else { return nil }
            return LeesmijmapView(
                kop: words(folder.heading), zin: words(folder.sentence), map: folder.rawValue,
                bestanden: inside.map { instructionsFile($0, title: titles[$0.path]) })
        }
        let others = files.filter { file in
            !BundleFolder.allCases.contains { file.path.hasPrefix("\($0.rawValue)/") }
        }
        let title = words.typeset(outline.title)
        return LeesmijView(
            taal: publication.instellingen.taal, titel: title,
            koptitel: words(.leesmijTitel, ["titel": title, "naam": outline.name]),
            naam: outline.name, organisatie: words.typeset(outline.labels.organisation),
            adres: outline.labels.identifier,
            zip: fullAddress(PageAddress("\(MadeBundle.folder)\(outline.name).zip")),
            isTraject: outline.isProcess, tenderned: tenderNedAddress(of: outline),
            velden: values.map { LeesmijveldView(naam: $0.name, waarde: $0.value) }, mappen: folders,
            overig: others.map { instructionsFile($0, title: nil) },
            ontbreekt: outline.absent.map(words.typeset))
    }

    private func instructionsFile(_ file: BundleFile, title: String?) -> LeesmijbestandView {
        let name = String(file.path.split(separator: "/").last ?? "")
        return LeesmijbestandView(
            naam: name, adres: file.path, titel: title.map(words.typeset),
            grootte: words.size(file.bytes.count),
            sha256: file.digest)
    }

    /// Where the publication stands on TenderNed already, in words; nil when that is not known.
    private func tenderNedAddress(of outline: BundleOutline) -> String? {
        if outline.isProcess {
            return publication.trajecten[outline.position].record.tenderned?.kenmerk.map {
                words(.leesmijKenmerk, ["kenmerk": $0])
            }
        }
        let report = publication.verslagen[outline.position].record
        let process = report.page.traject.flatMap { publication.index[$0]?.id }.flatMap { id in
            positions[.traject]?[id].map { publication.trajecten[$0].record }
        }
        let mark = report.tenderned?.kenmerk ?? process?.tenderned?.kenmerk
        return mark.map { words(.leesmijKenmerk, ["kenmerk": $0]) }
    }

    /// How a policy names the style element of a page: by its digest (CSP level 3, section 2.3.1).
    private static func styleSource(of page: [UInt8]) -> String {
        guard let start = page.firstRange(of: Array("<style>".utf8))?.upperBound,
            let end = page[start...].firstRange(of: Array("</style>".utf8))?.lowerBound
        else { return "'none'" }
        return "'sha256-\(Digest(of: Array(page[start..<end])).base64)'"
    }
}

extension BundleFolder {
    fileprivate var heading: Phrase {
        switch self {
        case .consultation: .leesmijConsultatie
        case .questions: .leesmijNota
        }
    }

    fileprivate var sentence: Phrase {
        switch self {
        case .consultation: .leesmijConsultatieUitleg
        case .questions: .leesmijNotaUitleg
        }
    }
}
