import Records

extension Publication {
    /// Where the record of each file under `content/` stands: `memos/x.md` → `memos/x/`.
    var addressesBySource: [String: PageAddress] {
        var found: [String: PageAddress] = [:]
        for page in filed { found[String(page.file.dropFirst("content/".count))] = page.address }
        found["index.md"] = .home
        found["organisaties.yaml"] = PageAddress("organisaties/")
        found["projecten.yaml"] = PageAddress("projecten/")
        found["begrippen.yaml"] = PageAddress("begrippen/")
        found["toezeggingen.yaml"] = PageAddress("toezeggingen/")
        return found
    }
}
