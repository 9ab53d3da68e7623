/// The text of one template file.
public struct TemplateSource: Sendable {
    /// How other templates name it, from the folder of templates: `pages/memo.html`.
    public var path: String
    /// What diagnostics show: `templates/pages/memo.html`.
    public var file: String
    /// Its content, in UTF-8.
    public var bytes: [UInt8]

    /// A file at a path.
    public init(path: String, file: String, bytes: [UInt8]) {
        self.path = path
        self.file = file
        self.bytes = bytes
    }
}
