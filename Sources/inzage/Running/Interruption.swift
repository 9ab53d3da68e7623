import Dispatch
import Glibc

/// Ctrl-C, or another program that asks this one to end.
enum Interruption {
    /// Returns at the first of the two signals, which from now on do not kill the process by themselves.
    @Sendable static func wait() async {
        let (signals, continuation) = AsyncStream<Void>.makeStream()
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
        for await _ in signals { break }
        for source in sources { source.cancel() }
    }
}
