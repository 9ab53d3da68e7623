import Dispatch
import Glibc

/// The printing process: a Python that runs the script in a folder.
struct PrintProcess: Sendable {
    /// How long it may be silent, in seconds, before it is ended: a document takes a tenth of one.
    static let patience: Int32 = 120
    /// The status by which the script says that it has no Typst, and that by which a shell has no command.
    private static let unable: Set<Int32> = [3, 126, 127]

    let interpreter: String
    let script: String
    let folder: String

    /// How it ended.
    enum Ending: Sendable, Equatable {
        case complete
        /// This interpreter cannot print.
        case unable
        case broken(String)
    }

    /// Runs it to its end; `line` hears each line that it writes.
    func run(line: (String) -> Void) async -> Ending {
        let (lines, ending) = await withCheckedContinuation { continuation in
            // It blocks while the process works, which no task may.
            DispatchQueue.global().async { continuation.resume(returning: work()) }
        }
        lines.forEach(line)
        return ending
    }

    private func work() -> ([String], Ending) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return ([], .broken(Self.reason("cannot make a pipe"))) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let child = start(writingTo: ends[1])
        close(ends[1])
        defer { close(ends[0]) }
        guard let child else { return ([], .unable) }
        let (output, isSilent) = Self.read(ends[0])
        // The group too, so that nothing that it started is left.
        if isSilent { kill(-child, SIGKILL) }
        let status = Self.wait(for: child)
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
        if isSilent { return (lines, .broken("the printing process said nothing for two minutes")) }
        return (lines, ending(status))
    }

    /// Starts it in a process group of its own; nil when the interpreter is not there.
    private func start(writingTo output: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        // To a file, for a pipe that nobody reads would stop it once it is full.
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var child = pid_t()
        let status = Self.withStrings([interpreter, "-B", script, folder]) { arguments in
            Self.withStrings(Self.environment) { environment in
                posix_spawnp(&child, interpreter, &actions, &attributes, arguments, environment)
            }
        }
        return status == 0 ? child : nil
    }

    private var errors: String { "\(folder)/errors.txt" }

    private func ending(_ status: Int32) -> Ending {
        let signal = status & 0x7F
        if signal != 0 { return .broken("the printing process was killed by signal \(signal)") }
        let code = status >> 8 & 0xFF
        if code == 0 { return .complete }
        if Self.unable.contains(code) { return .unable }
        let said = (try? Disk.bytes(of: errors)).map { String(decoding: $0, as: UTF8.self) }
        let last = said?.split(separator: "\n").last.map { ": \($0)" } ?? ""
        return .broken("the printing process ended with status \(code)\(last)")
    }
}
