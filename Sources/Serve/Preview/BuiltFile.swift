/// A file of the site as the preview has it.
enum BuiltFile: Equatable, Sendable {
    /// Made by the build, and kept in memory.
    case made([UInt8])
    /// Copied as it is from a path on this machine, and read there when it is asked. Its state at the build,
    /// nil when it was not there, makes it another file when it has changed.
    case copied(from: String, FileStamp?)
}
