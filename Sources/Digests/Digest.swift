import CCrypto

/// A SHA-256 digest (FIPS 180-4), by libcrypto.
public struct Digest: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The digest of some bytes.
    public init(of data: [UInt8]) {
        var result = [UInt8](repeating: 0, count: 32)
        data.withUnsafeBufferPointer { source in
            result.withUnsafeMutableBufferPointer { target in
                _ = SHA256(source.baseAddress, source.count, target.baseAddress)
            }
        }
        bytes = result
    }

    /// The 64 hexadecimal digits, in lower case.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
