import Foundation
import Glibc
import Support

@testable import Serve

/// A site on disk with its watched folders. The kernel tells of a change before the call that made it
/// returns, so that nothing has to be waited for.
final class WatchedSite {
    let folder: TemporaryFolder
    private let descriptor: Int32
    private var folders: WatchedFolders

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("content/a.md", "a")
        try folder.write("content/diep/er/b.md", "b")
        try folder.write("elders/c.md", "c")
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        folders = WatchedFolders(descriptor, site: folder.path, names: ["content", "templates"]) { _, _ in }
        folders.refresh()
    }

    deinit { close(descriptor) }

    /// Whether a change is one of what a build reads. The folders are looked for anew when it may concern
    /// them.
    func notices(_ change: () throws -> some Any) rethrows -> Bool {
        _ = try change()
        let relevant = InotifyEvent.read(from: descriptor).filter { folders.concern($0) }
        if relevant.contains(where: \.changesFolders) { folders.refresh() }
        return !relevant.isEmpty
    }

    func notices(writing name: String) throws -> Bool { try notices { try folder.write(name, "anders") } }

    func notices(moving from: String, to: String) throws -> Bool {
        try notices {
            try FileManager.default.moveItem(atPath: "\(folder.path)/\(from)", toPath: "\(folder.path)/\(to)")
        }
    }

    /// As editors save: the new file is renamed over the old one.
    func notices(overwriting name: String, with other: String) -> Bool {
        notices { rename("\(folder.path)/\(other)", "\(folder.path)/\(name)") }
    }

    func notices(removing name: String) throws -> Bool {
        try notices { try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)") }
    }

    func notices(makingFolder name: String) throws -> Bool {
        try notices {
            try FileManager.default.createDirectory(
                atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
        }
    }

    func notices(linking name: String, to target: String) throws -> Bool {
        try notices {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(name)", withDestinationPath: target)
        }
    }
}
