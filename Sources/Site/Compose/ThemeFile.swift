import Digests
import Outputs

/// A file of the theme.
struct ThemeFile: Sendable {
    /// Its path below `templates/`.
    var path: String
    var bytes: [UInt8]
    /// Whether the site has it itself.
    var isOwn: Bool

    /// Whether documents are printed with it.
    var isForDocuments: Bool { path.hasPrefix("pdf/") && !path.hasSuffix(".html") }

    /// It as an asset with the hash of its content in its name, so that browsers may keep it:
    /// `assets/stijl.1a2b3c4d5e.css`.
    var asset: OutputFile {
        let digest = Digest(of: bytes).hexadecimal.prefix(12)
        guard let dot = path.lastIndex(of: ".") else { return OutputFile(path: path, bytes: bytes) }
        return OutputFile(path: "\(path[..<dot]).\(digest)\(path[dot...])", bytes: bytes)
    }
}
