import ArgumentParser
import Bundles
import Diagnostics
import Site

/// Checks hashes and structure of a bundle or a built site.
struct Verification: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that a publication bundle or a built site is complete and unchanged.",
        discussion: """
            A bundle can be a zip, also one that another program packed anew, or the folder that it was \
            unpacked in. Of a site every file is held against its manifest-sha256.txt, and every bundle is \
            checked. Nothing is unpacked or written.

            One line on standard out says what was checked and whether all is well; every fault is a line on \
            standard error. The exit status is 1 when there is one.

            EXAMPLES:
              inzage verify gemeente-proef-inkoop-wmo-v1.zip
              inzage verify public
            """)

    @Argument(help: ArgumentHelp("The zip, the unpacked folder, or the folder of a site.", valueName: "path"))
    var path: String

    @Option(help: ArgumentHelp("The language of what is found.", valueName: "language"))
    var language = Language.dutch

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        let verdict = try Verify.verify(path)
        for fault in verdict.faults { try surroundings.errors.line(fault.line(in: language)) }
        try surroundings.output.line(verdict.line(in: language))
        return verdict.faults.isEmpty ? .fine : .content
    }
}
