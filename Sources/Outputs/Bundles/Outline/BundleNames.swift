import Bundles
import Records

/// Gives the documents of a bundle names that are safe on TenderNed: a number in the order of dates, what it
/// is, whose, and the version.
struct BundleNames {
    private var number = 0

    /// The name of the next document.
    mutating func next(_ kind: String, _ slug: String, version: Int, ending: String) -> String {
        number += 1
        let start = "\(number < 10 ? "0" : "")\(number)-\(kind)-"
        return Self.name(start, slug, version: version, ending: ending)
    }

    /// A name that begins and ends as given, with as much of the slug as fits.
    static func name(_ start: String, _ slug: String, version: Int, ending: String) -> String {
        let end = "-v\(version).\(ending)"
        let room = BundleName.longestDocument - start.utf8.count - end.utf8.count
        var slug = slug.prefix(max(1, room))
        while slug.last == "-" { slug.removeLast() }
        return start + slug + end
    }

    /// A file's name without its ending, as a slug.
    static func slug(ofFile path: String) -> String {
        let base = path.split(separator: "/").last ?? ""
        let stem = base.lastIndex(of: ".").map { base[..<$0] } ?? base
        return Slug(String(stem))?.description ?? "bestand"
    }
}

extension PageFields {
    /// The number that the names of files carry: the highest whole number among the versions, else 1. A file
    /// on TenderNed can never be replaced, so what changes gets a new name.
    var bundleVersion: Int {
        let numbers = versies.compactMap { versie in
            Int(versie.nummer.prefix { $0.isASCII && $0.isNumber })
        }
        return max(1, numbers.max() ?? 1)
    }
}
