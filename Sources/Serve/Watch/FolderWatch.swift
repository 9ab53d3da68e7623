import Dispatch
import Glibc
import Synchronization

/// Notices changes in some folders and all below them, for as long as it lives.
final class FolderWatch: Sendable {
    /// One element or more after each change, until the watch is ended.
    let signals: AsyncStream<Void>

    private let signal: AsyncStream<Void>.Continuation
    private let hasChanged = Atomic(false)
    private let folders: Mutex<WatchedFolders>
    // Dispatch's sources may be used from any thread, which their declaration does not say.
    private nonisolated(unsafe) let source: any DispatchSourceRead

    /// Watches the folders of a site with the given names, which need not exist yet. `fail` hears of folders
    /// that cannot be watched.
    init(
        _ site: String, names: [String],
        fail: @escaping @Sendable (_ folder: String, _ reason: String) -> Void
    )
        throws(ServeError)
    {
        let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { throw .watching(reason: String(cString: strerror(errno))) }
        (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        folders = Mutex(WatchedFolders(descriptor, site: site, names: names, fail: fail))
        let queue = DispatchQueue(label: "inzage.watch")
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setCancelHandler { close(descriptor) }
        folders.withLock { $0.refresh() }
        source.setEventHandler { [weak self] in self?.take(InotifyEvent.read(from: descriptor)) }
        source.resume()
    }

    /// Ends the watch.
    func end() {
        source.cancel()
        signal.finish()
    }

    deinit { end() }

    /// Whether something has changed since the last time this was asked.
    func takeChange() -> Bool { hasChanged.exchange(false, ordering: .acquiringAndReleasing) }

    private func take(_ events: [InotifyEvent]) {
        let isChange = folders.withLock { folders in
            let relevant = events.filter { folders.concern($0) }
            if relevant.contains(where: \.changesFolders) { folders.refresh() }
            return !relevant.isEmpty
        }
        guard isChange else { return }
        hasChanged.store(true, ordering: .releasing)
        signal.yield()
    }
}
