import ArgumentParser
import Serve

/// Serves the site to its authors.
struct Preview: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Preview the site in a browser, built anew at every change.",
        discussion: """
            The site is built in memory and served to this machine alone. Whenever a file of 'content/' or \
            'templates/' changes it is built anew and the browser shows it; while there are errors the page \
            shows them, over the last version without. Ctrl-C ends it.

            EXAMPLES:
              inzage serve --open
              inzage serve --port 0 --drafts
            """)

    @OptionGroup var options: SiteOptions

    @Option(help: ArgumentHelp("The port; 0 for any that is free.", valueName: "number"))
    var port: UInt16 = 8080

    @Flag(help: "Open the site in the browser.")
    var open = false

    @Flag(name: .customLong("no-pdf"), help: "Make no PDF documents.")
    var noPDF = false

    func run(in surroundings: Surroundings) async throws -> ExitStatus {
        let request = try options.request(in: surroundings, printing: !noPDF)
        let settings = ServeSettings(folder: options.site, port: port, request: request)
        let log = PreviewLog(surroundings: surroundings, request: request, opens: open)
        try await withThrowingTaskGroup { group in
            group.addTask { try await Serve.serve(settings, tell: log.note) }
            group.addTask { await surroundings.interruption() }
            defer { group.cancelAll() }
            try await group.next()
        }
        return .fine
    }
}
