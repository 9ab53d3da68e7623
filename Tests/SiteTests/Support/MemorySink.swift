import Foundation
import Site
import Synchronization

/// Keeps the files of a site by path.
final class MemorySink: FileSink {
    private let kept = Mutex<(files: [String: String], clashes: Set<String>)>(([:], []))

    /// The files, as text.
    var files: [String: String] { kept.withLock { $0.files } }

    /// The paths that were written more than once, and those that a folder could not have.
    var clashes: [String] {
        kept.withLock { kept in
            let folders = kept.files.keys.flatMap(Self.folders)
            return kept.clashes.union(folders.filter { kept.files[$0] != nil }).sorted()
        }
    }

    func write(_ path: String, _ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        kept.withLock { if $0.files.updateValue(text, forKey: path) != nil { $0.clashes.insert(path) } }
    }

    func copy(_ path: String, from source: String) throws {
        write(path, Array(try Data(contentsOf: URL(filePath: source))))
    }

    private static func folders(above path: String) -> [String] {
        let parts = path.split(separator: "/").dropLast()
        return parts.indices.map { parts[...$0].joined(separator: "/") }
    }
}
