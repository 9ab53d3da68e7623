import CZlib

/// The CRC-32 of a zip: it finds accidents, not intent; the digests of the bag find both.
struct Checksum {
    private(set) var value: UInt32 = 0

    /// Adds the next bytes.
    mutating func add(_ bytes: ArraySlice<UInt8>) {
        value = bytes.withUnsafeBufferPointer { UInt32(crc32_z(UInt(value), $0.baseAddress, $0.count)) }
    }

    /// The checksum of some bytes.
    static func of(_ bytes: [UInt8]) -> UInt32 {
        var checksum = Checksum()
        checksum.add(bytes[...])
        return checksum.value
    }
}
