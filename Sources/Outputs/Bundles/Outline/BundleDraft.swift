import Bundles
import Diagnostics
import Records
import Relations

/// Gathers what a bundle is to hold, in the order in which it is uploaded.
struct BundleDraft {
    let site: Composer
    /// The name of the bundle.
    let name: String
    private(set) var documents: [BundleDocument] = []
    private(set) var absent: [String] = []
    private(set) var obstacles: [Diagnostic] = []
    /// The days on which something in it was made or changed.
    private(set) var days: [CivilDate] = []
    private var names = BundleNames()

    init(_ site: Composer, name: String) {
        self.site = site
        self.name = name
    }

    /// Adds a record with its printed document, and the documents that belong to it. `isPrinted` is false of
    /// a record of which only those belong in the bundle.
    mutating func add(
        _ page: PageFields, at address: PageAddress, file: String, kind: RecordKind, isPrinted: Bool
    ) {
        if page.concept { refuse(.draft(name, page.titel), page) }
        if let day = page.verloopt, day < site.peildatum { refuse(.expired(name, page.titel, day), page) }
        days += page.versies.map(\.datum) + [page.datum?.moment.anchor].compactMap { $0 }
        if isPrinted {
            documents.append(
                BundleDocument(
                    folder: .consultation,
                    name: names.next(
                        kind.rawValue, address.slug, version: page.bundleVersion, ending: "pdf"),
                    title: page.titel, publicPath: site.documentPath(of: address), content: .printed,
                    place: nil))
        }
        for bijlage in page.bijlagen { add(bijlage, file: file, version: page.bundleVersion) }
    }

    private mutating func add(_ bijlage: Bijlage, file: String, version: Int) {
        guard let copied = bijlage.bestand.flatMap({ site.shelf.file(named: $0, from: file) }) else {
            if !absent.contains(bijlage.titel) { absent.append(bijlage.titel) }
            return
        }
        let kind = site.words(.bundelBijlage)
        let name = names.next(
            Slug(kind)?.description ?? "bijlage", BundleNames.slug(ofFile: copied.source),
            version: version, ending: DocumentKind.ending(of: copied.source))
        documents.append(
            BundleDocument(
                folder: .consultation, name: name, title: bijlage.titel, publicPath: copied.target,
                content: .copied(copied.source), place: bijlage.place))
    }

    /// Adds the questions of a process with their answers, printed and as a table.
    mutating func add(_ traject: Traject, at address: PageAddress, table: PageTable) {
        guard !traject.vragen.isEmpty else { return }
        days += traject.vragen.compactMap(\.gesteld)
        let contents: [(String, String, BundleDocument.Content)] = [
            ("pdf", site.notePath(of: address), .printed),
            ("csv", address.path + table.file, .made(table.bytes)),
        ]
        for (ending, path, content) in contents {
            let name = BundleNames.name(
                "nota-van-inlichtingen-", address.slug, version: traject.page.bundleVersion, ending: ending)
            documents.append(
                BundleDocument(
                    folder: .questions, name: name, title: site.words(.notaVanInlichtingen),
                    publicPath: path, content: content, place: nil))
        }
    }

    private mutating func refuse(_ cause: BundleCause, _ page: PageFields) {
        obstacles.append(Diagnostic(cause, at: page.place))
    }
}

extension PageAddress {
    /// The last part of its path.
    var slug: String { path.split(separator: "/").last.map(String.init) ?? "index" }
}
