import Foundation

/// The official schemas, which are no part of the project: tests that want them are skipped where they are not
/// beside it, or where `make test` has not installed what reads them.
public enum Standards {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    private static let folder = root.appending(path: "../shared/standards").standardizedFileURL
    private static let python = root.appending(path: ".venv/bin/python").path

    /// Whether they are here.
    public static let areHere: Bool =
        FileManager.default.fileExists(atPath: folder.appending(path: "eforms/schematrons").path)
        && (try? run(["-c", "import lxml, saxonche"])) == ""

    /// The faults of some files, a line each; nothing when all are valid.
    public static func faults(in files: [String]) throws -> String {
        try run([root.appending(path: "Tests/Standards/check.py").path, folder.path] + files)
    }

    private static func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
