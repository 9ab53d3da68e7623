import Diagnostics
import Records

/// A reference without the type of what it leads to, so that one loop can check them all.
struct Mention {
    var written: String
    var place: Place
    var kinds: [RecordKind]

    init<Target: ReferenceTarget>(_ reference: Reference<Target>) {
        written = reference.written
        place = reference.place
        kinds = Target.kinds
    }
}
