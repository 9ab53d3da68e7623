import ArgumentParser
import Diagnostics
import Outputs
import Site

/// Lists what needs attention.
struct List: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what needs attention: late, open, embargoed, draft or unanswered.",
        discussion: """
            overdue     council documents, promises and agreements that are late, and series of which the \
            next memo is
            open        promises and agreements that are not late, pages on which one can react, milestones \
            past of which nobody wrote whether they were reached, where that is written of others
            embargo     what is published from a day still to come
            draft       what is marked as a draft
            unanswered  questions without an answer, in procurements and in reports

            Each is a line: term, days late, kind, file and line, who answers for it, what it says. With \
            --format json a program can open a ticket for each; an entry keeps its id. Drafts count in the \
            lists other than 'draft' and 'embargo' only with --drafts.

            The exit status is 0 whether or not there is anything in the list. It is 1, and nothing is \
            listed, when records or references have errors, for then something may be missing.

            EXAMPLES:
              inzage list overdue
              inzage list open --as-of 2026-09-01
              inzage list unanswered --format json
            """)

    @OptionGroup var options: SiteOptions

    @Argument(help: "The list: overdue, open, embargo, draft or unanswered.")
    var list: AttentionList

    @Option(help: ArgumentHelp("The form in which it is printed.", valueName: "format"))
    var format = ListFormat.text

    @Option(
        help: ArgumentHelp(
            "The language of errors in the content; by default that of the site.", valueName: "language"))
    var language: Language?

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        let request = try options.request(in: surroundings)()
        let listing = try await Pipeline.list(list, of: request)
        try surroundings.tell(listing.outcome, of: request, in: language)
        guard let report = listing.report else { return .content }
        try surroundings.output.write(format == .json ? report.json : report.text)
        return .fine
    }
}
