import Digests
import Glibc
import Outputs
import Theme

/// A folder of one build in which the printing process works: the templates, the script, and what is still to
/// be printed. Nobody else may look into it. It is locked for as long as the build lives.
struct PrintWorkshop: Sendable {
    private static let prefix = ".werk-"
    /// Its path.
    let folder: String
    /// What all documents are made from besides their own text: templates, script and version.
    let recipe: [UInt8]

    private let lock: Int32

    /// A new folder within another, with the files that all documents need.
    init(in parent: String, _ files: [OutputFile]) throws(DiskError) {
        try Self.clear(parent)
        var template = Array("\(parent)/\(Self.prefix)XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw DiskError(.writing, parent) }
        folder = String(cString: made)
        lock = Self.locked(folder)
        var recipe = Array(PrintSettings.version.utf8)
        for file in files + [OutputFile(path: "print.py", bytes: Array(Theme.printScript.utf8))] {
            let path = "\(folder)/\(file.path)"
            if let slash = path.utf8.lastIndex(of: 0x2F) { try Disk.makeFolder(String(path[..<slash])) }
            try Disk.writeNew(path, file.bytes)
            recipe += Array(file.path.utf8) + [0] + Digest(of: file.bytes).bytes
        }
        self.recipe = recipe
    }

    /// The digest of all that a document is made from.
    func key(of data: [UInt8], template: String) -> String {
        Digest(of: recipe + Array(template.utf8) + [0] + data).hexadecimal
    }

    /// Removes the folder with all in it.
    func close() {
        try? Disk.removeTree(folder)
        if lock >= 0 { Glibc.close(lock) }
    }

    /// Removes what builds that were killed have left: their locks are gone with them.
    private static func clear(_ parent: String) throws(DiskError) {
        for name in try Disk.names(in: parent) where name.hasPrefix(prefix) {
            let lock = locked("\(parent)/\(name)")
            guard lock >= 0 else { continue }
            try Disk.removeTree("\(parent)/\(name)")
            Glibc.close(lock)
        }
    }

    /// A folder, locked for as long as the descriptor is open; negative when another process has it.
    private static func locked(_ folder: String) -> Int32 {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return descriptor }
        Glibc.close(descriptor)
        return -1
    }
}
