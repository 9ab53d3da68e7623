/// Why a site cannot be served.
public enum ServeError: Error, CustomStringConvertible {
    /// Another program listens on the port.
    case portInUse(UInt16)
    /// Ports below 1024 are for the system.
    case portForbidden(UInt16)
    /// The machine gives no socket.
    case socket(reason: String)
    /// The machine does not tell of changes.
    case watching(reason: String)

    /// In one line, in English as the command line speaks.
    public var description: String {
        switch self {
        case .portInUse(let port):
            "port \(port) is in use; choose another with --port (0 for any that is free)"
        case .portForbidden(let port): "port \(port) is not for you to open; choose one from 1024 with --port"
        case .socket(let reason): "cannot open a port: \(reason)"
        case .watching(let reason): "cannot watch for changes: \(reason)"
        }
    }
}
