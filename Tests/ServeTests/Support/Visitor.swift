import FlyingSocks
import Foundation
import Synchronization

/// A browser, as far as these tests need one: requests over a connection, and the answers as they come.
struct Visitor: Sendable {
    let port: UInt16

    /// The answer to one request over a connection of its own, head and body as text.
    func ask(_ target: String, method: String = "GET", headers: [String] = []) async throws -> Answer {
        let socket = try await connect()
        defer { try? socket.close() }
        try await send(target, method: method, headers: headers + ["Connection: close"], over: socket)
        var bytes: [UInt8] = []
        while let part = try await received(from: socket) { bytes += part }
        return Answer(String(decoding: bytes, as: UTF8.self))
    }

    /// What the preview tells of its state, from now on.
    func listen() async throws -> States {
        let socket = try await connect()
        try await send("/__inzage/events", headers: [], over: socket)
        return States(socket: socket)
    }

    /// A machine that is busy with other tests may take its time: that is no failure.
    private func connect() async throws -> AsyncSocket {
        try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port), timeout: 3600)
    }

    private func send(
        _ target: String, method: String = "GET", headers: [String], over socket: AsyncSocket
    ) async throws {
        let lines = ["\(method) \(target) HTTP/1.1", "Host: localhost:\(port)"] + headers + ["", ""]
        try await socket.write(Data(lines.joined(separator: "\r\n").utf8))
    }

    private func received(from socket: AsyncSocket) async throws -> [UInt8]? {
        do { return try await socket.read(atMost: 4096) } catch SocketError.disconnected { return nil }
    }

    /// The states in the order told.
    final class States: Sendable {
        private let socket: AsyncSocket
        private let last = Mutex("")

        init(socket: AsyncSocket) { self.socket = socket }

        deinit { try? socket.close() }

        /// The next one that is another than the one before: on a slow machine the same is told again
        /// meanwhile.
        func next() async throws -> String {
            while true {
                let state = try await told()
                if last.withLock({ $0 == state }) { continue }
                last.withLock { $0 = state }
                return state
            }
        }

        /// What is told next, in the form in which the script reads it.
        private func told() async throws -> String {
            var line: [UInt8] = []
            while true {
                let byte = try await socket.read()
                guard byte == 0x0A else {
                    line.append(byte)
                    continue
                }
                let text = String(decoding: line, as: UTF8.self)
                if text.hasPrefix("data: ") { return String(text.dropFirst(6)) }
                line = []
            }
        }
    }
}
