extension KeptSite {
    /// The tables that the program made: those of authors stand in `content/`.
    func tables(of site: BuiltSite) -> [String] {
        let copied = Set(sources.map { $0.split(separator: "/").last.map(String.init) ?? "" })
        return site.files.keys.filter { path in
            path.hasSuffix(".csv") && !copied.contains { path.hasSuffix("/" + $0) }
        }.sorted()
    }
}
