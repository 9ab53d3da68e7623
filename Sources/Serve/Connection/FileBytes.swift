import FlyingSocks

/// A part of a file on this machine, read while it is sent.
struct FileBytes: AsyncBufferedSequence {
    let path: String
    let range: Range<Int>

    func makeAsyncIterator() -> Iterator { Iterator(file: FileOnDisk(path), rest: range) }

    /// The file is shorter than it was when the answer began, so that the connection has to end.
    struct Shortened: Error {}

    struct Iterator: AsyncBufferedIteratorProtocol {
        let file: FileOnDisk?
        var rest: Range<Int>

        mutating func next() async throws -> UInt8? {
            try await nextBuffer(suggested: 1)?.first
        }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard !rest.isEmpty else { return nil }
            let part = rest.prefix(count)
            guard let bytes = file?.bytes(from: part.lowerBound, atMost: part.count), !bytes.isEmpty else {
                throw Shortened()
            }
            rest = rest.lowerBound + bytes.count..<rest.upperBound
            return bytes
        }
    }
}
