import Synchronization

/// Entries of feeds that are written already. The feeds of a site share most of theirs, and are made by
/// several tasks at once.
final class EntryCache: Sendable {
    private let kept = Mutex<[Int: [UInt8]]>([:])

    /// The entry with a number: as it was written before, or as `write` writes it now. Two tasks may write
    /// the same one; it comes out the same.
    func entry(_ number: Int, write: () -> [UInt8]) -> [UInt8] {
        if let known = kept.withLock({ $0[number] }) { return known }
        let bytes = write()
        kept.withLock { $0[number] = bytes }
        return bytes
    }
}
