import Diagnostics
import Records

/// A reference without the type of what it leads to, so that one loop can check them all.
struct Mention {
    var written: String
    /// The mention as messages show it: with its key where it has one (`projecten: b9`).
    var shown: String
    var place: Place
    var kinds: [RecordKind]

    init<Target: ReferenceTarget>(_ reference: Reference<Target>) {
        written = reference.written
        shown = reference.key.isEmpty ? reference.written : "\(reference.key): \(reference.written)"
        place = reference.place
        kinds = Target.kinds
    }
}
