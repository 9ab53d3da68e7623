import ArgumentParser

/// The command of that name.
struct Inzage: ParsableCommand {
    /// The version of the program.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "inzage",
        abstract: "Turns the reports of a municipality into a website that anyone can read and check.",
        discussion: """
            A site is a folder that holds 'content/': memos, reports of consultations, timelines and \
            registers, in Markdown and YAML. Run a command in that folder, or name it with --site.

            EXAMPLES:
              inzage serve            write, with a preview in the browser
              inzage check            see what is wrong with the content
              inzage build            write the site to 'public/'

            EXIT STATUS:
              0  fine; there may be warnings
              1  the content has errors, or warnings with --strict
              2  wrong use
              3  the machine failed: a disk, a permission
            """,
        version: version,
        subcommands: [
            Build.self, Check.self, Preview.self, Explain.self, List.self, Bundle.self, Verification.self,
        ])
}
