/// Finds `:lak[` in text that libcmark has already resolved, where only entities can have hidden it until then.
enum RedactionText {
    private static let mark = Array(":lak[".utf8)

    /// Where it begins, whatever its case; nil when it is not there.
    static func start(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.count >= mark.count, bytes.holds(0x6B, 0x5B) || bytes.holds(0x4B, 0x5B) else {
            return nil
        }
        return (0...(bytes.count - mark.count)).first { start in
            mark.indices.allSatisfy { bytes[start + $0] == mark[$0] || bytes[start + $0] | 0x20 == mark[$0] }
        }
    }
}
