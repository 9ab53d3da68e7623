import ArgumentParser

/// A command below `inzage`: arguments in, an exit status out. What it knows of the world comes in as
/// surroundings.
protocol Subcommand: ParsableCommand {
    /// Does what is asked. Throws when the use is wrong or the machine fails; errors in the content are a
    /// result.
    func run(in surroundings: Surroundings) async throws -> ExitStatus
}
