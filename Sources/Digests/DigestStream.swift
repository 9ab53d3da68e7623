import CCrypto

/// A SHA-256 digest of bytes that come in parts, by libcrypto.
public final class DigestStream {
    private let context: OpaquePointer?

    /// A digest of nothing yet.
    public init() {
        context = EVP_MD_CTX_new()
        _ = EVP_DigestInit_ex(context, EVP_sha256(), nil)
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds the next part.
    public func add(_ part: ArraySlice<UInt8>) {
        part.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    }

    /// The digest of all parts, as 64 hexadecimal digits in lower case. Nothing may be added afterwards.
    public func finish() -> String {
        var bytes = [UInt8](repeating: 0, count: 32)
        _ = EVP_DigestFinal_ex(context, &bytes, nil)
        return Digest(bytes: bytes).hexadecimal
    }
}
