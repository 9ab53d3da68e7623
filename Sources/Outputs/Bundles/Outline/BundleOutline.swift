public import Bundles
public import Diagnostics
public import Records

/// What a publication bundle is to hold (outputs §2): all of a process, or one report of it.
public struct BundleOutline: Sendable {
    /// Its name, that of the zip and of the folder in it: `<organisatie>-<slug>-v<n>`.
    public let name: String
    /// The number of the version in its name.
    public let version: Int
    /// The record that it is of.
    public let record: RecordID
    /// Whether it is of a process as a whole.
    public let isProcess: Bool
    /// The position of the record among those of its kind.
    public let position: Int
    /// The title of the record.
    public let title: String
    /// The file that the record was read from (`content/…`).
    public let source: String
    /// Where the record stands, for messages about the bundle.
    public let place: Place
    /// The documents to upload, in order.
    public let documents: [BundleDocument]
    /// Documents that belong to it and have no file here: their titles.
    public let absent: [String]
    /// What it is about.
    public let subject: BundleSubject
    /// What the bag says of itself.
    public let labels: BagLabels
    /// Why it cannot be made, by what the records say.
    public let obstacles: [Diagnostic]
}
