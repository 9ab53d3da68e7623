import Diagnostics
import Records
import Relations
import Synchronization

extension PageComposer {
    /// The bundle of a record, as its page shows it; nil when there is none.
    func bundle(of id: RecordID) -> BundelView? {
        guard let bundle = site.bundle(of: id) else { return nil }
        let isProcess = site.positions[.traject]?[id] != nil
        return BundelView(
            zin: words(isProcess ? .bundelVanTraject : .bundelVanVerslag),
            zip: file(bundle.zip, below: ""),
            aantal: words.count(bundle.files.count, .eenBestand, .aantalBestanden),
            bestanden: bundle.files.map { file($0, below: bundle.place) })
    }

    private func file(_ file: MadeBundle.MadeFile, below place: String) -> LeesmijbestandView {
        LeesmijbestandView(
            naam: String(file.path.split(separator: "/").last ?? ""),
            adres: root + Percent.encoded(place + file.path), titel: file.title.map(typeset),
            grootte: words.size(file.size), sha256: file.digest)
    }

    /// Adds the bundle of a record to its twin.
    func addBundle(of id: RecordID, to twin: inout JSONObject) {
        guard let bundle = site.bundle(of: id) else { return }
        var value = fileTwin(bundle.zip, below: "")
        value.setList("bestanden", bundle.files.map { .object(fileTwin($0, below: bundle.place)) })
        twin.set("bundel", .object(value))
    }

    private func fileTwin(_ file: MadeBundle.MadeFile, below place: String) -> JSONObject {
        var twin = JSONObject()
        twin.set("titel", file.title)
        twin.set("bestand", place + file.path)
        twin.set("bytes", file.size)
        twin.set("sha256", file.digest)
        return twin
    }
}

extension Composer {
    fileprivate func bundle(of id: RecordID) -> MadeBundle? { bundles.withLock { $0[id] } }
}
