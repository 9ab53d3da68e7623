import Digests

/// The list of a site's files with their SHA-256, in the form of `sha256sum`: published with the site, so
/// that anybody can check a copy, and the proof for the next build of which files are its own.
struct Manifest: Sendable {
    /// Its path from the root of the site.
    static let path = "manifest-sha256.txt"

    /// The digest of each file by its path.
    var digests: [String: String] = [:]

    /// An empty list.
    init() {}

    /// The list that a site's folder holds; empty when it has none.
    init(of folder: String) {
        guard let bytes = try? Disk.bytes(of: "\(folder)/\(Self.path)") else { return }
        for line in bytes.split(separator: 0x0A) {
            guard line.count > 66, line[line.startIndex + 64] == 0x20 else { continue }
            let digest = String(decoding: line.prefix(64), as: UTF8.self)
            digests[String(decoding: line.dropFirst(66), as: UTF8.self)] = digest
        }
    }

    /// The list as text, in order of path.
    var bytes: [UInt8] {
        let sorted = digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return Array(sorted.map { "\($0.value)  \($0.key)\n" }.joined().utf8)
    }
}
