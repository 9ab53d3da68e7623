import Records
import Relations
import XML

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
        var xml = XMLWriter()
        xml.open("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
        for page in pages.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            xml.open("url")
            xml.element("loc", base + page.path)
            xml.element("lastmod", page.modified?.iso)
            xml.close("url")
        }
        xml.close("urlset")
        return xml.bytes
    }

    private var robots: [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(base)sitemap.xml\n".utf8)
    }
}
