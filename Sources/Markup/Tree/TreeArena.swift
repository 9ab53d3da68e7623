/// Memory for libcmark's trees: piece after piece, given back all at once.
///
/// libcmark asks for a piece for every node and every string; asking the system each time is a fifth of
/// reading a text.
struct TreeArena {
    private var chunks: [(start: UnsafeMutableRawPointer, size: Int)] = []
    /// The chunk in use, and how much of it is.
    private var chunk = -1
    private var used = 0

    /// How large the first chunk is, and how much is kept from one text for the next.
    private static let firstSize = 1 << 18
    private static let keptSize = 1 << 22
    /// Before each piece stands its size.
    private static let header = 8

    /// A state to go back to.
    struct Mark {
        fileprivate let chunk: Int
        fileprivate let used: Int
    }

    /// What is in use now.
    var mark: Mark { Mark(chunk: chunk, used: used) }

    /// A piece of `size` bytes, aligned to 8.
    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        let total = Self.header + Self.rounded(size)
        if chunk < 0 || chunks[chunk].size - used < total { grow(by: total) }
        let piece = chunks[chunk].start + used
        used += total
        piece.storeBytes(of: size, as: Int.self)
        return piece + Self.header
    }

    /// A piece of `size` bytes that begins with what stood in `old`.
    mutating func reallocate(_ old: UnsafeMutableRawPointer, _ size: Int) -> UnsafeMutableRawPointer {
        let oldSize = (old - Self.header).load(as: Int.self)
        if size <= oldSize { return old }
        let added = Self.rounded(size) - Self.rounded(oldSize)
        let isLast = old + Self.rounded(oldSize) == chunks[chunk].start + used
        if isLast, chunks[chunk].size - used >= added {
            used += added
            (old - Self.header).storeBytes(of: size, as: Int.self)
            return old
        }
        let piece = allocate(size)
        piece.copyMemory(from: old, byteCount: oldSize)
        return piece
    }

    private static func rounded(_ size: Int) -> Int {
        (size + 7) & ~7
    }

    private mutating func grow(by total: Int) {
        chunk += 1
        used = 0
        if chunk < chunks.count, chunks[chunk].size >= total { return }
        // A chunk that is too small for this piece makes way for a larger one.
        while chunks.count > chunk { chunks.removeLast().start.deallocate() }
        let size = max(total, chunks.last.map { $0.size * 2 } ?? Self.firstSize)
        chunks.append((.allocate(byteCount: size, alignment: 16), size))
    }

    /// Gives back all that was asked for since `mark`; what is left over for the next text is bounded.
    mutating func release(to mark: Mark) {
        chunk = mark.chunk
        used = mark.used
        guard chunk < 0 else { return }
        while chunks.reduce(0, { $0 + $1.size }) > Self.keptSize { chunks.removeLast().start.deallocate() }
    }

    /// Gives all memory back to the system.
    mutating func deallocate() {
        for chunk in chunks { chunk.start.deallocate() }
        chunks = []
        chunk = -1
    }
}
