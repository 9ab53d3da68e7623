public import Bundles
import Synchronization

extension PagePlan {
    /// The bundles that the site is to have, in order of name.
    public var bundleOutlines: [BundleOutline] {
        composer.bundleOutlines.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The instructions for who uploads a bundle (`LEESMIJ.html`), with the files of the bag that are to be
    /// uploaded and the values to type.
    public func instructions(
        for outline: BundleOutline, _ files: [BundleFile], values: [(name: String, value: String)]
    ) -> BundleFile {
        BundleFile(
            path: "LEESMIJ.html", bytes: composer.instructions(for: outline, files, values: values))
    }

    /// Says which bundles there are, so that the pages that are made from now on show theirs.
    public func announce(_ bundles: [MadeBundle]) {
        let byRecord = bundles.map { ($0.record, $0) }
        composer.bundles.withLock { $0 = Dictionary(byRecord, uniquingKeysWith: { first, _ in first }) }
    }
}
