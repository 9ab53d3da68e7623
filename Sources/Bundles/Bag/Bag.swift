/// A bag in the sense of BagIt 1.0 (RFC 8493): files below `data/`, and beside it what proves that they are
/// all there and unchanged. Anybody can check it with `sha256sum`.
public struct Bag: Sendable {
    /// Its files, those that describe it first, each by its path in the bag.
    public let files: [BundleFile]

    static let declaration = "bagit.txt"
    static let info = "bag-info.txt"
    static let manifest = "manifest-sha256.txt"
    static let tagManifest = "tagmanifest-sha256.txt"
    static let payload = "data/"

    /// A bag of files, given by their paths below `data/`, with what there is to say of it as a whole.
    public init(_ payload: [BundleFile], about labels: BagLabels) {
        let sorted = payload.map { $0.at(Self.payload + $0.path) }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let described = [
            BundleFile(path: Self.info, text: labels.text(of: sorted)),
            BundleFile(
                path: Self.declaration, text: "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
            BundleFile(path: Self.manifest, bytes: BagManifest(of: sorted).bytes),
        ]
        let tags = BundleFile(path: Self.tagManifest, bytes: BagManifest(of: described).bytes)
        files = described + [tags] + sorted
    }
}
