import CCrypto

/// A SHA-256 digest (FIPS 180-4), by libcrypto.
public struct Digest: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Looked up once: by itself libcrypto does so for every digest. It never changes.
    private nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

    /// The digest of some bytes.
    public init(of data: [UInt8]) {
        var result = [UInt8](repeating: 0, count: 32)
        data.withUnsafeBufferPointer { source in
            result.withUnsafeMutableBufferPointer { target in
                _ = EVP_Digest(
                    source.baseAddress, source.count, target.baseAddress, nil, Self.algorithm, nil)
            }
        }
        bytes = result
    }

    /// A digest that was computed in parts.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The 64 hexadecimal digits, in lower case.
    public var hexadecimal: String {
        String(unsafeUninitializedCapacity: 2 * bytes.count) { buffer in
            for (index, byte) in bytes.enumerated() {
                buffer[2 * index] = Self.digit(byte >> 4)
                buffer[2 * index + 1] = Self.digit(byte & 15)
            }
            return 2 * bytes.count
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x57) }
}
