import Diagnostics
import Foundation
import Templates
import Testing

/// One of the language's own examples.
struct PublishedExample: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String
    /// Which part of the language it is about: the name of its file.
    var part = ""

    private enum CodingKeys: CodingKey {
        case name, data, template, partials, expected
    }

    private struct File: Decodable {
        let tests: [PublishedExample]
    }

    /// Where the examples are, when they are there.
    static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment["INZAGE_SHARED"]
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let shared = environment.map { URL(filePath: $0) } ?? root.appending(path: "../shared")
        let folder = shared.appending(path: "standards/mustache")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// All of them, in order; none when they are not there.
    static let all: [PublishedExample] = {
        guard let folder else { return [] }
        let parts = [
            "interpolation", "sections", "inverted", "comments", "partials", "inheritance", "delimiters",
        ]
        return parts.flatMap { part in
            let data = (try? Data(contentsOf: folder.appending(path: "\(part).json"))) ?? Data()
            let file = try? JSONDecoder().decode(File.self, from: data)
            return (file?.tests ?? []).map { example in
                var example = example
                example.part = part
                return example
            }
        }
    }()

    var testDescription: String { "\(part): \(name)" }

    /// The page that comes of it, or nil, and what the compiler says.
    func rendered(areMarkup: Bool = false) -> (page: String?, diagnostics: [Diagnostic]) {
        let files = (partials ?? [:]).merging(["page": template]) { partial, _ in partial }
        let sources = files.map { TemplateSource(path: $0, file: $0, bytes: Array($1.utf8)) }
        var diagnostics: [Diagnostic] = []
        let shape = DynamicShapes(areMarkup: areMarkup).shape(of: data)
        let program = TemplateLibrary(sources: sources, texts: [:])
            .program("page", for: shape, diagnostics: &diagnostics)
        let page = program.map { program in
            var bytes: [UInt8] = []
            program.render(Context(data, shape: shape), into: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        return (page, diagnostics)
    }
}
