public import Bundles
import Diagnostics

/// What a check of a bundle or a site came to.
public struct Verdict: Sendable {
    /// What was checked.
    public var subject: Subject
    /// What is wrong, in order of path; nothing when all is well.
    public var faults: [Fault]

    /// What was checked.
    public enum Subject: Sendable, Hashable {
        /// A bundle, with how many files it has.
        case bundle(name: String, files: Int, form: Form)
        /// A site, with how many files and bundles it has.
        case site(files: Int, bundles: Int)
    }

    /// In what form a bundle was given.
    public enum Form: Sendable, Hashable {
        /// The zip as it was made.
        case zip
        /// A zip that another program packed.
        case repacked
        /// Unpacked.
        case folder
    }
}
