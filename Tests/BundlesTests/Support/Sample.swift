@testable import Bundles

/// A small bundle.
enum Sample {
    static let name = "gemeente-proef-inkoop-v1"

    static let labels = BagLabels(
        organisation: "gemeente Proef", description: "Inkoop\n van hulp",
        identifier: "https://proef.example/trajecten/inkoop/", day: "2022-12-20")

    static let payload = [
        BundleFile(path: "marktconsultatiedocumenten/01-verslag-v1.pdf", bytes: Array("%PDF-1.7 Hallo".utf8)),
        BundleFile(path: "LEESMIJ.html", bytes: Array("<p>Lees mij".utf8)),
    ]

    static let bag = Bag(payload, about: labels)

    /// The bag as a zip.
    static func zip(_ files: [BundleFile] = bag.files, root: String = name) -> [UInt8] {
        ZipWriter.zip(files.map { BundleFile(path: "\(root)/\($0.path)", bytes: $0.bytes) }) ?? []
    }

    /// The bag with some files changed; nil takes one away.
    static func files(with changes: [String: String?]) -> [BundleFile] {
        var files = bag.files.filter { !changes.keys.contains($0.path) }
        for (path, text) in changes.sorted(by: { $0.key < $1.key }) {
            if let text { files.append(BundleFile(path: path, bytes: Array(text.utf8))) }
        }
        return files
    }
}
