import Glibc

/// One of the two streams that a command writes to.
struct Output: Sendable {
    /// Whether a person reads it as it is written.
    var isTerminal: Bool
    /// Writes a text at once; throws ``OutputError``.
    var write: @Sendable (_ text: String) throws -> Void

    /// Writes a line.
    func line(_ text: String) throws { try write(text + "\n") }

    /// A stream of this process.
    init(descriptor: Int32) {
        isTerminal = isatty(descriptor) == 1
        write = { text in
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                if count > 0 {
                    rest = rest.dropFirst(count)
                    continue
                }
                switch errno {
                case EINTR: continue
                case EAGAIN: Self.waitUntilReady(descriptor)
                // A reader that has seen enough, such as `head`, is no failure.
                case EPIPE: return
                default: throw OutputError(reason: String(cString: strerror(errno)))
                }
            }
        }
    }

    /// Waits for a stream that somebody made one that does not wait by itself.
    private static func waitUntilReady(_ descriptor: Int32) {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
    }

    /// A stream that something else takes up.
    init(isTerminal: Bool, write: @escaping @Sendable (_ text: String) throws -> Void) {
        self.isTerminal = isTerminal
        self.write = write
    }
}
