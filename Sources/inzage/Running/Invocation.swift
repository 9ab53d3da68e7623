import ArgumentParser
import Diagnostics
import Serve
import Site

/// One use of the command.
struct Invocation: Sendable {
    private let arguments: [String]
    private let surroundings: Surroundings

    /// A use with arguments, the name of the program not among them.
    init(_ arguments: [String], _ surroundings: Surroundings) {
        self.arguments = arguments
        self.surroundings = surroundings
    }

    /// Runs the command that the arguments name. What goes wrong is said in a line on standard error.
    func run() async -> ExitStatus {
        do {
            try refuseUnknownCommand()
            var command = try Inzage.parseAsRoot(arguments)
            if let command = command as? any Subcommand { return try await command.run(in: surroundings) }
            // `help`, and `inzage` alone: they throw what is to be printed.
            try command.run()
            return .fine
        } catch {
            return say(error)
        }
    }

    /// Refuses a command that does not exist before the parser takes it for a value too many, and names the
    /// nearest.
    private func refuseUnknownCommand() throws(WrongUse) {
        guard let word = arguments.first, !word.hasPrefix("-") else { return }
        let names = Inzage.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !names.contains(word) else { return }
        let nearest = Nearest.matches(of: word, among: names).map { "'\($0)'" }.joined(separator: " or ")
        let hint = nearest.isEmpty ? "'inzage --help' lists them" : "did you mean \(nearest)?"
        throw WrongUse("there is no command '\(word)'; \(hint)")
    }

    private func say(_ error: any Error) -> ExitStatus {
        if let status = Self.status(of: error) {
            try? surroundings.errors.line("Error: \(error)")
            return status
        }
        // All else comes from the parser of the arguments: help and versions, or what is wrong with them.
        let text = Inzage.fullMessage(for: error)
        guard Inzage.exitCode(for: error).isSuccess else {
            try? surroundings.errors.line(text)
            return .usage
        }
        do {
            try surroundings.output.line(text)
            return .fine
        } catch {
            return say(error)
        }
    }

    private static func status(of error: any Error) -> ExitStatus? {
        switch error {
        case is WrongUse, is PublishError, is VerifyError, ServeError.portInUse, ServeError.portForbidden:
            .usage
        case let error as BundleError: error.isWrongUse ? .usage : .content
        case is DiskError, is ServeError, is OutputError: .machine
        default: nil
        }
    }
}
