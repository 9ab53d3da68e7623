public import Site

/// What is served, and where.
public struct ServeSettings: Sendable {
    /// The site's folder, as a path from the working directory or a full one.
    public var folder: String
    /// The port on the loopback address; 0 for any that is free.
    public var port: UInt16
    /// What is asked of each build; made anew for each, since the day may have changed.
    public var request: @Sendable () -> SiteRequest

    /// A site on a port.
    public init(folder: String, port: UInt16, request: @escaping @Sendable () -> SiteRequest) {
        self.folder = folder
        self.port = port
        self.request = request
    }
}
