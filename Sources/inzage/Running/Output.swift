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
                if count < 0, errno == EINTR { continue }
                // A reader that has seen enough, such as `head`, is no failure.
                if count < 0, errno == EPIPE { return }
                guard count > 0 else { throw OutputError(reason: String(cString: strerror(errno))) }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// A stream that something else takes up.
    init(isTerminal: Bool, write: @escaping @Sendable (_ text: String) throws -> Void) {
        self.isTerminal = isTerminal
        self.write = write
    }
}
