import Foundation
import Glibc
import Testing

@testable import inzage

/// What is written arrives whole, or somebody hears of it.
@Suite struct OutputTests {
    /// A pipe: its end for reading and its end for writing.
    private func pipe() -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        Glibc.pipe(&ends)
        return (ends[0], ends[1])
    }

    @Test func aReaderThatHasSeenEnoughIsNoFailure() throws {
        signal(SIGPIPE, SIG_IGN)
        let ends = pipe()
        close(ends.reading)
        defer { close(ends.writing) }
        try Output(descriptor: ends.writing).line("Tekst")
    }

    @Test func aStreamThatDoesNotWaitIsWaitedFor() throws {
        let ends = pipe()
        #expect(fcntl(ends.writing, F_SETFL, O_NONBLOCK) == 0)
        // More than a pipe holds, so that the reader has to come in between.
        let text = String(repeating: "x", count: 1_000_000)
        Thread.detachNewThread {
            try? Output(descriptor: ends.writing).write(text)
            close(ends.writing)
        }
        #expect(count(from: ends.reading) == text.utf8.count)
        close(ends.reading)
    }

    @Test func aStreamThatIsClosedIsAFailure() {
        #expect(throws: OutputError.self) { try Output(descriptor: -1).line("Tekst") }
    }

    /// How many bytes there are to read until the end.
    private func count(from descriptor: Int32) -> Int {
        var total = 0
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return total }
            total += count
        }
    }
}
