/// Answers to what browsers ask of a preview.
struct Answers: Sendable {
    /// What is shown.
    let preview: Preview
    /// The port that is served.
    let port: UInt16

    /// The answer to a request. Only this machine is answered, under its own names.
    func answer(_ request: Request) -> Response {
        guard LocalHost.isNamed(by: request.host, port: port) else {
            return Response(421, "This is http://localhost:\(port)/, and no other site.")
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            return Response(405, "Pages can only be read.", headers: [("Allow", "GET, HEAD")])
        }
        guard let path = RequestPath(request.path) else {
            return Response(400, "No page can have this address.")
        }
        return part(of: own(request) ?? page(path, request), for: request)
    }

    /// The preview's own addresses.
    private func own(_ request: Request) -> Response? {
        switch request.path {
        case ServedScript.eventsPath: Response(200, type: "text/event-stream", .events)
        case ServedScript.messagesPath: text(preview.messages ?? "", ContentType.page)
        case ServedScript.scriptPath: text(ServedScript.script, ContentType.of("reload.js"))
        case ServedScript.stylePath: text(ServedScript.style, ContentType.of("overlay.css"))
        default: nil
        }
    }

    private func text(_ text: String, _ type: String) -> Response {
        Response(200, type: type, .bytes(Array(text.utf8)))
    }

    /// A page or another file of the site.
    private func page(_ path: RequestPath, _ request: Request) -> Response {
        guard let files = preview.files else { return html(503, MessagePage.html(preview)) }
        let name = path.isFolder ? path.path + "index.html" : path.path
        if let response = files[name].flatMap({ file(name, $0) }) { return response }
        if !path.isFolder, files[name + "/index.html"] != nil {
            let location = RequestPath.encoded(name + "/") + request.query
            return Response(301, "The page is at \(location)", headers: [("Location", location)])
        }
        guard case .made(let bytes) = files["404.html"] else {
            return Response(404, "There is no such page.")
        }
        return html(404, bytes)
    }

    private func file(_ name: String, _ file: BuiltFile) -> Response? {
        let type = ContentType.of(name)
        switch file {
        case .made(let bytes):
            return type == ContentType.page ? html(200, bytes) : Response(200, type: type, .bytes(bytes))
        case .copied(let source, _):
            guard let size = FileStamp(of: source)?.size else { return nil }
            return Response(200, type: type, .file(source, 0..<size))
        }
    }

    private func html(_ status: Int, _ page: [UInt8]) -> Response {
        Response(status, type: ContentType.page, .bytes(ServedScript.added(to: page, of: preview)))
    }

    /// The part of a file that the request asks for.
    private func part(of response: Response, for request: Request) -> Response {
        guard response.status == 200, let size = response.length else { return response }
        var response = response
        response.headers.append(("Accept-Ranges", "bytes"))
        switch request.method == "GET" ? ByteRange(request.range, size: size) : .whole {
        case .whole:
            return response
        case .part(let range):
            response.status = 206
            response.headers.append(
                ("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"))
            response.body = response.body.part(range)
            return response
        case .unsatisfiable:
            return Response(
                416, "The file has \(size) bytes.", headers: [("Content-Range", "bytes */\(size)")])
        }
    }
}
