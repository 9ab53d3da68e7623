import Diagnostics
import Printing
import Relations
import Synchronization

extension Composer {
    /// The documents that were printed of a page, with the phrase that names each.
    func documents(of address: PageAddress) -> [(file: PrintedFile, name: Phrase)] {
        let paths: [(String, Phrase)] = [
            (documentPath(of: address), .afdrukbaar), (notePath(of: address), .notaAfdrukbaar),
        ]
        return printed.withLock { printed in
            printed.isEmpty ? [] : paths.compactMap { path, name in printed[path].map { ($0, name) } }
        }
    }

    /// Where the document of a page stands: beside it, under the name of its folder.
    func documentPath(of address: PageAddress) -> String {
        let name = address.path.split(separator: "/").last ?? "index"
        return "\(address.path)\(name).pdf"
    }

    /// Where the questions and answers of a process stand as a document.
    func notePath(of address: PageAddress) -> String { address.path + "nota-van-inlichtingen.pdf" }
}

extension PageComposer {
    /// Adds the documents that were printed of a page for search engines. A work has them as another form of
    /// itself; of a meeting or a process they are works about it (schema.org).
    func addDocuments(of address: PageAddress, isWork: Bool, to data: inout JSONObject) {
        let encodings = site.documents(of: address).map { encoding($0.file) }
        guard !encodings.isEmpty else { return }
        if isWork { return data.setList("encoding", encodings) }
        data.setList(
            "subjectOf", encodings.map { ["@type": "DigitalDocument", "encoding": $0] })
    }

    private func encoding(_ file: PrintedFile) -> JSON {
        [
            "@type": "MediaObject", "encodingFormat": "application/pdf",
            "contentUrl": .string(fullAddress(PageAddress(file.path))),
            "contentSize": .string("\(file.size) B"), "sha256": .string(file.digest),
        ]
    }
}
