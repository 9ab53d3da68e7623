public import Foundation
import Glibc

/// A folder for one test, which goes with the value.
public final class TemporaryFolder: Sendable {
    /// Its full path.
    public let path: String

    /// An empty folder.
    public init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "inzage-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file and the folders above it.
    public func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

    /// Writes a file and the folders above it.
    public func write(_ name: String, _ data: Data) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    /// Puts a file in the place of another at once, as editors do: who looks sees the old one or the new one,
    /// and never half of it.
    public func replace(_ name: String, _ text: String) throws {
        let part = FileManager.default.temporaryDirectory.appending(path: "inzage-\(UUID().uuidString)")
        try Data(text.utf8).write(to: part)
        let from = part.path(percentEncoded: false)
        guard rename(from, "\(path)/\(name)") == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// The text of a file; nil when there is none.
    public func text(_ name: String) -> String? {
        (try? Data(contentsOf: URL(filePath: path).appending(path: name))).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// The paths of all files in it, in order.
    public func files() -> [String] {
        let found = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return found.filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
            return exists && !isFolder.boolValue
        }.sorted()
    }
}
