import Foundation
import Site
import Synchronization

/// Keeps the files of a site by path.
final class MemorySink: FileSink {
    private let kept = Mutex<[String: String]>([:])

    /// The files, as text.
    var files: [String: String] { kept.withLock { $0 } }

    func write(_ path: String, _ bytes: [UInt8]) {
        kept.withLock { $0[path] = String(decoding: bytes, as: UTF8.self) }
    }

    func copy(_ path: String, from source: String) throws {
        let data = try Data(contentsOf: URL(filePath: source))
        kept.withLock { $0[path] = String(decoding: data, as: UTF8.self) }
    }
}
