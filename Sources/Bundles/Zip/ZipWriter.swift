/// Packs files into a zip whose bytes follow from the files alone.
///
/// Files are stored, not deflated: what is large in a bundle are documents, which are packed inside already,
/// and the bytes then depend on no version of a library.
public enum ZipWriter {
    /// The most bytes of a zip without the extension for large ones, which not every program reads.
    public static let limit = Int(UInt32.max) - 1

    /// The zip of some files, in their order; nil when it would be larger than ``limit``, or have more than
    /// 65,534 files.
    public static func zip(_ files: [BundleFile]) -> [UInt8]? {
        let size = files.reduce(22) { $0 + 76 + 2 * $1.path.utf8.count + $1.bytes.count }
        guard size <= limit, files.count < 0xFFFF else { return nil }
        var zip: [UInt8] = []
        zip.reserveCapacity(size)
        var directory: [UInt8] = []
        for file in files {
            let header = ZipHeader(
                name: Array(file.path.utf8), checksum: Checksum.of(file.bytes), size: file.bytes.count)
            directory += header.central(at: zip.count)
            zip += header.local
            zip += file.bytes
        }
        let start = zip.count
        zip += directory
        zip += ZipHeader.end(files: files.count, directory: start..<zip.count)
        return zip
    }
}
