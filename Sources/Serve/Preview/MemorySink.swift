import Site
import Synchronization

/// Keeps the files of a build in memory; of those that are copied, where they are.
final class MemorySink: FileSink {
    private let kept = Mutex<[String: BuiltFile]>([:])

    /// The files so far, by their path from the root of the site.
    var files: [String: BuiltFile] { kept.withLock { $0 } }

    func write(_ path: String, _ bytes: [UInt8]) {
        kept.withLock { $0[path] = .made(bytes) }
    }

    func copy(_ path: String, from source: String) {
        kept.withLock { $0[path] = .copied(from: source, FileStamp(of: source)) }
    }
}
