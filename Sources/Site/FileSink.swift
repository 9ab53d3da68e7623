/// Where the files of a site go: a folder, the memory of the preview server, or nowhere.
public protocol FileSink: Sendable {
    /// Takes a file made here; called from several tasks at once.
    func write(_ path: String, _ bytes: [UInt8]) throws
    /// Takes a file that is copied as it is from a path on this machine; called from several tasks at once.
    func copy(_ path: String, from source: String) throws
}

/// Takes everything and keeps nothing: for `check`.
public struct NoSink: FileSink {
    /// A sink that forgets.
    public init() {}
    /// Forgets the file.
    public func write(_ path: String, _ bytes: [UInt8]) {}
    /// Forgets the file.
    public func copy(_ path: String, from source: String) {}
}
