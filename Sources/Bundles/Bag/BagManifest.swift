/// A list of files with their SHA-256, in the form of `sha256sum`.
struct BagManifest {
    /// The digest of each file, in hexadecimal and lower case, by its path.
    private(set) var digests: [String: String] = [:]
    /// The lines that say no digest and path, or a path that another line has too; from 1.
    private(set) var wrongLines: [Int] = []

    /// The list of some files.
    init(of files: [BundleFile]) {
        for file in files { digests[file.path] = file.digest }
    }

    /// Reads a list. Digits may be capitals, lines may end as on Windows, and line breaks in a path are
    /// percent-encoded (RFC 8493, section 2.1.3).
    init(_ bytes: [UInt8]) {
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty { continue }
            let digest = line.prefix(64)
            let path = line.dropFirst(64).drop { $0 == 0x20 || $0 == 0x09 }
            let name = String(decoding: path.first == 0x2A ? path.dropFirst() : path, as: UTF8.self)
            let isEntry =
                digest.count == 64 && digest.allSatisfy(Self.isDigit)
                && path.count < line.count - 64 && !name.isEmpty
            let key = Self.decoded(name)
            guard isEntry, digests[key] == nil else {
                wrongLines.append(number + 1)
                continue
            }
            digests[key] = String(decoding: digest, as: UTF8.self).lowercased()
        }
    }

    /// The list as text, in order of path.
    var bytes: [UInt8] {
        let sorted = digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return Array(sorted.map { "\($0.value)  \($0.key)\n" }.joined().utf8)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }

    private static func decoded(_ path: String) -> String {
        guard path.utf8.contains(0x25) else { return path }
        return path.replacing("%0A", with: "\n").replacing("%0D", with: "\r").replacing("%25", with: "%")
    }
}
