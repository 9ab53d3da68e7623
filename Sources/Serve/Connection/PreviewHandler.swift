import FlyingFox
import Foundation

/// Between the server's notion of requests and ours.
struct PreviewHandler: HTTPHandler {
    let live: LivePreview

    func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
        let asked = Request(
            method: request.method.rawValue, target: request.target.rawValue, host: request.headers[.host],
            range: request.headers[.range])
        return sent(
            Answers(preview: live.now, port: live.port).answer(asked), isHead: request.method == .HEAD)
    }

    private func sent(_ response: Response, isHead: Bool) -> HTTPResponse {
        var headers = HTTPHeaders()
        for (name, value) in response.headers { headers[HTTPHeader(name)] = value }
        let status = HTTPStatusCode(response.status, phrase: phrase(response.status))
        if isHead {
            headers[.contentLength] = response.length.map(String.init)
            return HTTPResponse(statusCode: status, headers: headers)
        }
        return HTTPResponse(statusCode: status, headers: headers, body: body(response.body))
    }

    private func body(_ body: Response.Body) -> HTTPBodySequence {
        switch body {
        case .bytes(let bytes):
            HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 65_536)
        case .file(let path, let range):
            HTTPBodySequence(
                from: FileBytes(path: path, range: range), count: range.count, suggestedBufferSize: 65_536)
        case .events:
            HTTPBodySequence(from: EventBytes(states: live.audience.join { live.now.state }))
        }
    }

    private func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 206: "Partial Content"
        case 301: "Moved Permanently"
        case 400: "Bad Request"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 416: "Range Not Satisfiable"
        case 421: "Misdirected Request"
        default: "Service Unavailable"
        }
    }
}
