import CZlib

/// Unpacks deflated bytes (RFC 1951) as they come, never more of them than is asked.
public final class Inflater {
    /// What stands around the deflated bytes.
    public enum Wrapping: Int32, Sendable {
        /// Nothing, as in a zip.
        case none = -15
        /// The header and checksum of zlib (RFC 1950), as in a PDF.
        case zlib = 15
    }

    /// The library keeps the address of its state, so that the state may not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private static let roomSize = 1 << 16

    /// How many bytes came out so far.
    public private(set) var produced = 0
    /// Whether the packed bytes said that they were all.
    public private(set) var isAtEnd = false

    /// Ready for the first bytes.
    public init(_ wrapping: Wrapping) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Unpacks the next packed bytes and hands on what comes out, in parts. False when they are not deflated,
    /// or when more than `limit` would come out in all.
    public func add(
        _ packed: ArraySlice<UInt8>, upTo limit: Int, _ take: (ArraySlice<UInt8>) throws -> Void
    ) rethrows -> Bool {
        var packed = Array(packed)
        var used = 0
        while !isAtEnd {
            let before = used
            guard let part = next(&packed, &used), used > before || !part.isEmpty || used == packed.count
            else { return false }
            produced += part.count
            guard produced <= limit else { return false }
            try take(part[...])
            if used == packed.count, part.count < Self.roomSize { return true }
        }
        return used == packed.count
    }

    /// The next part that comes out; nil when the bytes are not deflated.
    private func next(_ packed: inout [UInt8], _ used: inout Int) -> [UInt8]? {
        var result: Int32 = Z_OK
        let part = packed.withUnsafeMutableBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: Self.roomSize) { room, filled in
                stream.pointee.next_in = source.baseAddress.map { $0 + used }
                stream.pointee.avail_in = UInt32(source.count - used)
                stream.pointee.next_out = room.baseAddress
                stream.pointee.avail_out = UInt32(Self.roomSize)
                result = inflate(stream, Z_NO_FLUSH)
                used = source.count - Int(stream.pointee.avail_in)
                filled = Self.roomSize - Int(stream.pointee.avail_out)
            }
        }
        isAtEnd = result == Z_STREAM_END
        return result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR ? part : nil
    }
}
