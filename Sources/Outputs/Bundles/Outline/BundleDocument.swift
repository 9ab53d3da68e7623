public import Bundles
public import Diagnostics

/// A document that is uploaded from a bundle, before its bytes are there.
public struct BundleDocument: Sendable {
    /// The folder of the bundle that it lies in.
    public let folder: BundleFolder
    /// Its name in the bundle.
    public let name: String
    /// What it is called.
    public let title: String
    /// Where it stands on the site by itself, the same byte for byte.
    public let publicPath: String
    /// Where its bytes come from.
    public let content: Content
    /// Where a record names it; nil of what the build makes.
    public let place: Place?

    /// Where the bytes of a document come from.
    public enum Content: Sendable, Equatable {
        /// It is printed.
        case printed
        /// It is copied from a path under `content/`.
        case copied(String)
        /// It is made already.
        case made([UInt8])
    }

    /// Its path below `data/` of the bag.
    public var path: String { "\(folder.rawValue)/\(name)" }
}
