import Records

extension Alias {
    /// The path on this site without a slash before it: `oud/pad/` (for `oud/pad/index.html` too), or
    /// `oud/pagina.html`; nil for what is no path of this site.
    var sitePath: String? {
        let trimmed = path.drop { $0 == "/" }
        var parts = trimmed.split(separator: "/")
        let isPath =
            !parts.isEmpty && !parts.contains("..") && !parts.contains(".")
            && trimmed.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !Self.forbidden.contains($0) }
        guard isPath else { return nil }
        if parts.last == "index.html" { parts.removeLast() }
        let isFile = parts.last?.hasSuffix(".html") == true || parts.last?.hasSuffix(".htm") == true
        return parts.joined(separator: "/") + (isFile || parts.isEmpty ? "" : "/")
    }

    /// `" # % : < > ? \ |` mean something else in an address, or cannot stand in the name of a file.
    private static let forbidden = Array("\"#%:<>?\\|*".utf8)
}
