import Diagnostics
import Records
import Site
import Support
import Synchronization

@testable import Serve

/// A small site on disk that is served on a free port.
final class ServedSite: Sendable {
    let folder: TemporaryFolder
    let visitor: Visitor
    private let task: Task<Void, any Error>

    /// Serves the files of an archive, once the first build has ended. `content/site.yaml` and
    /// `content/organisaties.yaml` are there already.
    init(_ archive: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yaml", Self.site)
        try folder.write("content/organisaties.yaml", Self.organisations)
        for file in Archive(archive).files { try folder.write(file.path, file.text) }
        self.folder = folder
        let (events, continuation) = AsyncStream<ServeEvent>.makeStream()
        let path = folder.path
        let settings = ServeSettings(folder: path, port: 0) {
            SiteRequest(folder: path, peildatum: CivilDate(dayNumber: 19_452))
        }
        task = Task { try await Serve.serve(settings) { continuation.yield($0) } }
        var port: UInt16 = 0
        for await case .serving(let address) in events {
            port = UInt16(address.dropFirst("http://localhost:".count).dropLast()) ?? 0
            break
        }
        visitor = Visitor(port: port)
    }

    deinit { task.cancel() }

    /// Ends the server and waits for its end.
    func end() async throws {
        task.cancel()
        try await task.value
    }

    static let site = """
        naam: Proefsite
        organisatie: gemeente-proef
        basis-url: https://proef.example

        """
    static let organisations = """
        - id: gemeente-proef
          naam: gemeente Proef
          soort: gemeente

        """

    /// A memo with a text.
    static func memo(_ text: String) -> String {
        "---\ntitel: Eerste memo\ndatum: 2022-12-20\n---\n\(text)"
    }
}
