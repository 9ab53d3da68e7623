import Glibc

/// The machine failed: a disk, a permission.
public struct DiskError: Error, CustomStringConvertible {
    /// What was being done.
    public enum Action: String, Sendable {
        case reading = "read"
        case writing = "write"
        case moving = "move"
        case removing = "remove"
        case locking = "lock"
    }

    /// What was being done.
    public let action: Action
    /// With which file or folder.
    public let path: String
    /// What the system says of it.
    public let reason: String

    /// The failure that the system reports just now.
    init(_ action: Action, _ path: String, code: Int32 = errno) {
        self.action = action
        self.path = path
        reason = String(cString: strerror(code))
    }

    /// In one line.
    public var description: String { "cannot \(action.rawValue) '\(path)': \(reason)" }
}
