public import Foundation

/// Compares what a test made with files that are kept beside the tests.
///
/// With `INZAGE_RECORD` set the kept files are written anew, and the test fails all the same: somebody must
/// look at them first.
public enum Golden {
    /// Whether kept files are to be written anew.
    public static let isRecording = ProcessInfo.processInfo.environment["INZAGE_RECORD"] != nil

    /// What differs between the files made and those in a folder: a missing, another or an unexpected file, a
    /// line each.
    public static func differences(_ made: [String: String], folder: URL) throws -> [String] {
        let kept = files(in: folder)
        if isRecording { try record(made, folder) }
        var found: [String] = []
        for path in Set(made.keys).union(kept.keys).sorted() {
            switch (made[path], kept[path]) {
            case (let new?, let old?):
                if let line = firstDifference(new, old) { found.append("\(path): \(line)") }
            case (_?, nil): found.append("\(path): not expected")
            case (nil, _?): found.append("\(path): missing")
            case (nil, nil): continue
            }
        }
        return isRecording && !found.isEmpty
            ? found + ["recorded: look at the files, then run without INZAGE_RECORD"] : found
    }

    private static func firstDifference(_ new: String, _ old: String) -> String? {
        guard new != old else { return nil }
        let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
        let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, pair) in zip(newLines, oldLines).enumerated() where pair.0 != pair.1 {
            return "line \(number + 1) is\n    \(pair.0)\n  not\n    \(pair.1)"
        }
        return "has \(newLines.count) lines, not \(oldLines.count)"
    }

    private static func files(in folder: URL) -> [String: String] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        var files: [String: String] = [:]
        for path in paths {
            guard let data = try? Data(contentsOf: folder.appending(path: path)) else { continue }
            files[path] = String(decoding: data, as: UTF8.self)
        }
        return files
    }

    private static func record(_ made: [String: String], _ folder: URL) throws {
        try? FileManager.default.removeItem(at: folder)
        for (path, text) in made {
            let url = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }
}
