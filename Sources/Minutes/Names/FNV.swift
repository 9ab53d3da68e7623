/// The hash FNV-1a of 32 bits: the same on every machine, so it may stand in addresses.
enum FNV {
    /// Where every hash begins.
    static let basis: UInt32 = 0x811C_9DC5

    /// The hash of some bytes, going on from that of the bytes before them.
    static func hash(_ bytes: Span<UInt8>, from start: UInt32 = basis) -> UInt32 {
        var hash = start
        for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
        return hash
    }
}
