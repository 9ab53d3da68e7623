/// What a folder holds.
struct FoundFiles: Sendable {
    /// The files, in order of path.
    var files: [SourceFile] = []
    /// The paths that are neither file nor folder, lead nowhere, or lie too deep.
    var unreadable: [String] = []
}
