import Records
import Relations
import Templates

/// The files about a site as a whole.
struct SiteFiles {
    let composer: Composer

    init(_ composer: Composer) { self.composer = composer }

    var files: [OutputFile] {
        [
            OutputFile(path: "sitemap.xml", bytes: sitemap), OutputFile(path: "robots.txt", bytes: robots),
            OutputFile(path: "publicaties.json", bytes: publications),
        ]
    }

    private var base: String { composer.publication.instellingen.basisURL + "/" }

    /// All pages that search engines may show (sitemaps.org, protocol 0.9), in order of address.
    private var sitemap: [UInt8] {
        var xml = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8
        for page in pages.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            let modified = page.modified.map { "<lastmod>\($0.iso)</lastmod>" } ?? ""
            xml += "<url><loc>".utf8
            xml += HTML(escaping: base + page.path).bytes
            xml += "</loc>\(modified)</url>\n".utf8
        }
        return xml + "</urlset>\n".utf8
    }

    private var robots: [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(base)sitemap.xml\n".utf8)
    }
}
