import Foundation

/// The Python with Typst that tests may use.
enum Typst {
    /// Its path: the one that `INZAGE_PYTHON` names, else that of the checkout; nil where neither has Typst.
    static let interpreter: String? = {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../.venv/bin/python").standardizedFileURL.path(percentEncoded: false)
        let named = ProcessInfo.processInfo.environment["INZAGE_PYTHON"]
        return [named, checkout].compactMap { $0 }.first(where: hasTypst)
    }()

    /// A shell script that runs it.
    static func script() -> String { "exec '\(interpreter ?? "false")' \"$@\"" }

    private static func hasTypst(_ path: String) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = ["-c", "import typst; assert typst.__version__ == '0.15.0'"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
