import Digests
import Synchronization

/// Hands files on, but none to a path that is taken: what is wrong then is with the content, not with the
/// disk. What stands in a bundle too must be the same there.
final class GuardedSink: FileSink {
    private let sink: any FileSink
    private let state = Mutex(State())

    private struct State {
        var paths = OutputPaths()
        var hasClashes = false
        /// The digests that files must have, by path.
        var expected: [String: String] = [:]
    }

    init(_ sink: any FileSink) {
        self.sink = sink
        state.withLock { _ = $0.paths.claim(Manifest.path, for: "") }
    }

    /// Whether a file was left out.
    var hasClashes: Bool { state.withLock(\.hasClashes) }

    /// Has files of some paths held against the digests that bundles give them.
    func expect(_ digests: [String: String]) { state.withLock { $0.expected = digests } }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        guard isFree(path) else { return }
        if let digest = expected(path), Digest(of: bytes).hexadecimal != digest {
            throw BundleError.changed(path)
        }
        try sink.write(path, bytes)
    }

    func copy(_ path: String, from source: String) throws {
        if expected(path) != nil { return try write(path, Disk.bytes(of: source)) }
        if isFree(path) { try sink.copy(path, from: source) }
    }

    private func expected(_ path: String) -> String? { state.withLock { $0.expected[path] } }

    private func isFree(_ path: String) -> Bool {
        state.withLock { state in
            let isFree = state.paths.claim(path, for: "") == nil
            state.hasClashes = state.hasClashes || !isFree
            return isFree
        }
    }
}
