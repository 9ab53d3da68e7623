/// Serves a site on this machine for its authors: built into memory, built anew at every change, and shown
/// with what is wrong.
public enum Serve {
    /// How often browsers are told the state when it does not change, so that one who is gone is noticed.
    private static let heartbeat = Duration.seconds(15)
    /// How long nothing may change before the site is built: an editor or a checkout writes many files in a
    /// row.
    private static let quiet = Duration.milliseconds(50)

    /// Serves until the task is cancelled; `tell` hears of every build. Throws ``ServeError`` when there is
    /// no port or no watch.
    public static func serve(_ settings: ServeSettings, tell: @escaping @Sendable (ServeEvent) -> Void)
        async throws
    {
        let live = LivePreview(port: settings.port)
        let server = PreviewServer(live)
        let watch = try FolderWatch(settings.folder, names: ["content", "templates"]) { folder, reason in
            tell(.unwatched(folder: folder, reason: reason))
        }
        defer { watch.end() }
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            group.addTask { try await keepTelling(live) }
            group.addTask {
                live.port = try await server.listeningPort()
                let builder = Builder(settings: settings, live: live, tell: tell)
                await builder.build()
                tell(.serving(address: "http://localhost:\(live.port)/"))
                try await build(builder, at: watch)
            }
            defer { group.cancelAll() }
            do {
                try await group.next()
            } catch {
                if !Task.isCancelled { throw error }
            }
        }
    }

    /// Builds after each change, as soon as a moment passes without another.
    private static func build(_ builder: Builder, at watch: FolderWatch) async throws {
        for await _ in watch.signals where watch.takeChange() {
            // Bounded, for a folder in which something is written all the time.
            for _ in 0..<20 {
                try await Task.sleep(for: quiet)
                guard watch.takeChange() else { break }
            }
            await builder.build()
        }
    }

    private static func keepTelling(_ live: LivePreview) async throws {
        while true {
            try await Task.sleep(for: heartbeat)
            live.audience.tell(live.now.state)
        }
    }
}
