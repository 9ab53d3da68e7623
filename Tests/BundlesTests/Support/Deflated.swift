import CZlib

/// Bytes as another program would pack them.
func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(&stream, 9, Z_DEFLATED, -15, 8, 0, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var source = bytes
    return [UInt8](unsafeUninitializedCapacity: bytes.count + 1024) { room, filled in
        source.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            stream.next_out = room.baseAddress
            stream.avail_out = UInt32(room.count)
            _ = deflate(&stream, Z_FINISH)
        }
        filled = room.count - Int(stream.avail_out)
    }
}

/// Bytes as a PDF packs them.
func zlibPacked(_ bytes: [UInt8]) -> [UInt8] {
    var length = UInt(bytes.count + 1024)
    var packed = [UInt8](repeating: 0, count: Int(length))
    compress2(&packed, &length, bytes, UInt(bytes.count), 9)
    return Array(packed.prefix(Int(length)))
}
