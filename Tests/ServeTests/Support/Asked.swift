import Diagnostics

@testable import Serve

/// A request to a small site on port 8080, and its answer.
struct Asked {
    let response: Response

    /// A part of a file on disk.
    struct Part: Equatable {
        let path: String
        let range: Range<Int>
    }

    static let site: [String: BuiltFile] = [
        "index.html": .made(Array("home".utf8)), "memos/index.html": .made(Array("memos".utf8)),
        "mét spatie/index.html": .made(Array("spatie".utf8)), "404.html": .made(Array("niet gevonden".utf8)),
        "robots.txt": .made(Array("robots".utf8)), "bé.css": .made(Array("p{}".utf8)),
        "_redirects": .made(Array("/a /b".utf8)), "weg.pdf": .copied(from: "/nergens/weg.pdf", nil),
    ]

    init(
        _ target: String, of files: [String: BuiltFile]? = Self.site, method: String = "GET",
        host: String = "localhost:8080", range: String? = nil
    ) {
        var preview = Preview(run: "run")
        if let files { preview.show(files, messages: nil, in: .dutch) }
        self.init(target, preview, method: method, host: host, range: range)
    }

    init(
        _ target: String, _ preview: Preview, method: String = "GET", host: String = "localhost:8080",
        range: String? = nil
    ) {
        let request = Request(method: method, target: target, host: host, range: range)
        response = Answers(preview: preview, port: 8080).answer(request)
    }

    var status: Int { response.status }

    func header(_ name: String) -> String? { response.headers.first { $0.name == name }?.value }

    /// The body, when it is at hand.
    var text: String? {
        guard case .bytes(let bytes) = response.body else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The part of a file that is sent, when it is one.
    var file: Part? {
        guard case .file(let path, let range) = response.body else { return nil }
        return Part(path: path, range: range)
    }
}
