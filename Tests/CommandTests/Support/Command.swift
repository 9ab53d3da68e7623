import Foundation
import Support

/// The built program as a process.
enum Command {
    /// What a run of it came to.
    struct Result: Equatable, Sendable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The program, which is built into the folder of the tests.
    static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "inzage")

    /// Runs it in a folder, with nothing of this process's environment.
    static func run(
        _ arguments: [String], in folder: String = "/", environment: [String: String] = [:],
        output: String? = nil, isPrinting: Bool = false
    ) async throws -> Result {
        let kept = try TemporaryFolder()
        let process = try started(
            arguments, in: folder, environment: environment, output: output ?? "\(kept.path)/output",
            errors: "\(kept.path)/errors", isPrinting: isPrinting)
        let status = await process.status()
        return Result(status: status, output: kept.text("output") ?? "", errors: kept.text("errors") ?? "")
    }

    /// Starts it, with its streams in files. It prints documents only where a test is about those.
    static func started(
        _ arguments: [String], in folder: String, environment: [String: String] = [:], output: String,
        errors: String, isPrinting: Bool = false
    ) throws -> RunningCommand {
        let couldPrint = ["build", "serve"].contains(arguments.first) && !arguments.contains("--no-pdf")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments + (couldPrint && !isPrinting ? ["--no-pdf"] : [])
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try writing(to: output)
        process.standardError = try writing(to: errors)
        return try RunningCommand(process)
    }

    private static func writing(to path: String) throws -> FileHandle {
        if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(filePath: path)) }
        return try FileHandle(forWritingTo: URL(filePath: path))
    }
}
