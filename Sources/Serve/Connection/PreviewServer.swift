import FlyingFox
import FlyingSocks
import Glibc

/// Listens on the loopback address and answers, for as long as its task runs.
struct PreviewServer: Sendable {
    private let server: HTTPServer
    private let port: UInt16

    /// A server of a preview on the port that it names.
    init(_ live: LivePreview) {
        port = live.port
        var address = sockaddr_in.inet(port: port)
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        server = HTTPServer(address: address, logger: .disabled, handler: PreviewHandler(live: live))
    }

    /// Answers until the task is cancelled.
    func run() async throws {
        do {
            try await server.run()
        } catch SocketError.failed(_, EADDRINUSE, _) {
            throw ServeError.portInUse(port)
        } catch SocketError.failed(_, EACCES, _) {
            throw ServeError.portForbidden(port)
        } catch SocketError.failed(_, _, let message) {
            throw ServeError.socket(reason: message)
        }
    }

    /// The port, once the server listens.
    func listeningPort() async throws -> UInt16 {
        // A slow machine is no failure: what keeps the server from listening has an error of its own.
        try await server.waitUntilListening(timeout: 3600)
        guard case .ip4(_, let port) = await server.listeningAddress else { return port }
        return port
    }
}
