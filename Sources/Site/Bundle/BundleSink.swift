import Outputs
import Synchronization

/// Keeps the zips of bundles and forgets all else.
final class BundleSink: FileSink {
    private let kept = Mutex<[String: [UInt8]]>([:])

    /// The zips, by the name of the bundle.
    var zips: [String: [UInt8]] { kept.withLock { $0 } }

    func write(_ path: String, _ bytes: [UInt8]) {
        guard path.hasPrefix(MadeBundle.folder), path.hasSuffix(".zip") else { return }
        let name = String(path.dropFirst(MadeBundle.folder.count).dropLast(".zip".count))
        kept.withLock { $0[name] = bytes }
    }

    func copy(_ path: String, from source: String) {}
}
