/// The files of something that is checked: a zip or a folder.
public protocol BundleTree: Sendable {
    /// Its files by their paths, in order, with their sizes in bytes.
    var files: [(path: String, size: Int)] { get }
    /// Hands on the content of a file in parts; false when it cannot be unpacked. A broken machine throws.
    func read(_ path: String, _ take: (ArraySlice<UInt8>) -> Void) throws -> Bool
}

extension BundleTree {
    /// A file that describes a bag, which is small; nil when it is not there, damaged or far too large.
    func text(_ path: String) throws -> [UInt8]? {
        guard let file = files.first(where: { $0.path == path }), file.size < 1 << 24 else { return nil }
        var bytes: [UInt8] = []
        return try read(path) { bytes += $0 } ? bytes : nil
    }
}
