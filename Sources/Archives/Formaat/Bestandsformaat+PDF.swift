extension Bestandsformaat {
    /// The format of a PDF: the archival one that its metadata claim, else the version of its first line.
    init(pdf: [UInt8]) {
        if let archival = Self.archival(pdf) {
            self = archival
        } else if pdf.starts(with: Array("%PDF-".utf8)) {
            let version = String(decoding: pdf.dropFirst(5).prefix(3), as: UTF8.self)
            let pronom = Self.versions[version]
            self.init("Acrobat PDF \(pronom == nil ? "" : version + " ")- Portable Document Format", pronom)
        } else {
            self.init("Portable Document Format", nil)
        }
    }

    /// PDF/A, by `pdfaid:part` and `pdfaid:conformance` in the metadata (ISO 19005), as elements or as
    /// attributes.
    private static func archival(_ pdf: [UInt8]) -> Bestandsformaat? {
        guard let part = sign(after: "pdfaid:part", in: pdf) else { return nil }
        let level = sign(after: "pdfaid:conformance", in: pdf) ?? ""
        let name = part + level.lowercased()
        return parts[name].map { Bestandsformaat("Acrobat PDF/A - Portable Document Format \(name)", $0) }
    }

    /// The first letter or digit of the value of a property.
    private static func sign(after name: String, in pdf: [UInt8]) -> String? {
        let name = Array(name.utf8)
        var index = 0
        while let start = pdf[index...].firstIndex(of: name[0]), start + name.count < pdf.count {
            index = start + 1
            guard pdf[start..<start + name.count].elementsEqual(name) else { continue }
            let value = pdf[(start + name.count)...].prefix(4).drop { [0x3E, 0x3D, 0x22, 0x27].contains($0) }
            return value.first.map { String(UnicodeScalar($0)) }
        }
        return nil
    }

    private static let versions = [
        "1.0": "fmt/14", "1.1": "fmt/15", "1.2": "fmt/16", "1.3": "fmt/17", "1.4": "fmt/18",
        "1.5": "fmt/19", "1.6": "fmt/20", "1.7": "fmt/276", "2.0": "fmt/1129",
    ]
    private static let parts = [
        "1a": "fmt/95", "1b": "fmt/354", "2a": "fmt/476", "2b": "fmt/477", "2u": "fmt/478",
        "3a": "fmt/479", "3b": "fmt/480", "3u": "fmt/481",
    ]
}
