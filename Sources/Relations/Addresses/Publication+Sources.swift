import Records

extension Publication {
    /// Where the record of each file under `content/` stands: `memos/x.md` → `memos/x/`.
    var addressesBySource: [String: PageAddress] {
        var found: [String: PageAddress] = [:]
        func collect<Record>(_ items: [Published<Record>]) {
            for item in items { found[String(item.loaded.file.dropFirst("content/".count))] = item.address }
        }
        collect(memos)
        collect(verslagen)
        collect(trajecten)
        collect(tijdlijnen)
        collect(segmentkeuzes)
        collect(indicatoren)
        collect(paginas)
        found["index.md"] = .home
        found["organisaties.yaml"] = PageAddress("organisaties/")
        found["projecten.yaml"] = PageAddress("projecten/")
        found["begrippen.yaml"] = PageAddress("begrippen/")
        found["toezeggingen.yaml"] = PageAddress("toezeggingen/")
        return found
    }
}
