import Synchronization

/// Hands files on, but none to a path that is taken: what is wrong then is with the content, not with the
/// disk.
final class GuardedSink: FileSink {
    private let sink: any FileSink
    private let state = Mutex((paths: OutputPaths(), hasClashes: false))

    init(_ sink: any FileSink) {
        self.sink = sink
        state.withLock { _ = $0.paths.claim(Manifest.path, for: "") }
    }

    /// Whether a file was left out.
    var hasClashes: Bool { state.withLock(\.hasClashes) }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        if isFree(path) { try sink.write(path, bytes) }
    }

    func copy(_ path: String, from source: String) throws {
        if isFree(path) { try sink.copy(path, from: source) }
    }

    private func isFree(_ path: String) -> Bool {
        state.withLock { state in
            let isFree = state.paths.claim(path, for: "") == nil
            state.hasClashes = state.hasClashes || !isFree
            return isFree
        }
    }
}
