import Bundles
import Diagnostics
import Foundation
import Records
import Support
import Synchronization

@testable import Site

/// A small site built into memory with its bundles; what would be printed has its own path for a text.
struct BundledSite {
    let files: [String: [UInt8]]
    /// `file:line:column: code: message`, a line each.
    let messages: [String]

    init(_ archive: String, asOf day: String = "2023-04-05", drafts: Bool = false) async throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yaml", BuiltSite.site)
        try folder.write("content/organisaties.yaml", BuiltSite.organisations)
        for file in Archive(archive).files { try folder.write(file.path, file.text) }
        try await self.init(folder, asOf: day, drafts: drafts)
    }

    init(_ folder: TemporaryFolder, asOf day: String = "2023-04-05", drafts: Bool = false) async throws {
        let sink = ByteSink()
        let date = try CivilDate(iso: day).orThrow()
        let request = SiteRequest(folder: folder.path, peildatum: date, drafts: drafts)
        let built = try await Pipeline.build(request, sink: sink) { path in Self.document(path) }
        files = sink.files
        messages = built.outcome.diagnostics.map { diagnostic in
            let place = "\(diagnostic.place.file):\(diagnostic.place.line):\(diagnostic.place.column)"
            return "\(place): \(diagnostic.code.rawValue): \(diagnostic.cause.wording(in: .dutch).message)"
        }
    }

    /// What stands for a printed document.
    static func document(_ path: String) -> [UInt8] { Array("%PDF-1.7\n\(path)\n%%EOF\n".utf8) }

    /// The names of the bundles, in order.
    var bundles: [String] {
        files.keys.filter { $0.hasPrefix("bundels/") && $0.hasSuffix(".zip") }.map {
            String($0.dropFirst("bundels/".count).dropLast(".zip".count))
        }.sorted()
    }

    /// The paths in a bundle as it stands unpacked, in order.
    func paths(in bundle: String) -> [String] {
        let start = "bundels/\(bundle)/"
        return files.keys.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }.sorted()
    }

    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}

extension Optional {
    fileprivate func orThrow() throws -> Wrapped {
        guard let self else { throw CocoaError(.formatting) }
        return self
    }
}

/// Keeps the files of a site as they are.
private final class ByteSink: FileSink {
    private let kept = Mutex<[String: [UInt8]]>([:])

    var files: [String: [UInt8]] { kept.withLock { $0 } }

    func write(_ path: String, _ bytes: [UInt8]) { kept.withLock { $0[path] = bytes } }

    func copy(_ path: String, from source: String) throws {
        write(path, Array(try Data(contentsOf: URL(filePath: source))))
    }
}
