/// The hash FNV-1a of 32 bits: the same on every machine, so it may stand in addresses.
enum FNV {
    /// Where every hash begins.
    static let basis: UInt32 = 0x811C_9DC5

    private static let prime: UInt32 = 0x0100_0193

    /// The hash of some bytes, going on from that of the bytes before them.
    static func hash(_ bytes: Span<UInt8>, from start: UInt32 = basis) -> UInt32 {
        var hash = start
        for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* prime }
        return hash
    }

    /// The hashes of some texts, each going on from its own beginning.
    ///
    /// Each step waits for the one before it, so four texts are gone through together in the time of one.
    static func hashes(of texts: [String], from starts: [UInt32]) -> [UInt32] {
        var hashes = starts
        var index = 0
        while index + 4 <= texts.count {
            let shortest = texts[index..<index + 4].map(\.utf8.count).min() ?? 0
            hash(texts, &hashes, index, upTo: shortest)
            for text in index..<index + 4 {
                let rest = texts[text].utf8.span
                hashes[text] = hash(rest.extracting(shortest..<rest.count), from: hashes[text])
            }
            index += 4
        }
        for text in index..<texts.count { hashes[text] = hash(texts[text].utf8.span, from: hashes[text]) }
        return hashes
    }

    /// Goes through the first `count` bytes of four texts.
    private static func hash(_ texts: [String], _ hashes: inout [UInt32], _ first: Int, upTo count: Int) {
        let (one, two) = (texts[first].utf8.span, texts[first + 1].utf8.span)
        let (three, four) = (texts[first + 2].utf8.span, texts[first + 3].utf8.span)
        var (a, b) = (hashes[first], hashes[first + 1])
        var (c, d) = (hashes[first + 2], hashes[first + 3])
        for index in 0..<count {
            a = (a ^ UInt32(one[index])) &* prime
            b = (b ^ UInt32(two[index])) &* prime
            c = (c ^ UInt32(three[index])) &* prime
            d = (d ^ UInt32(four[index])) &* prime
        }
        hashes.replaceSubrange(first..<first + 4, with: [a, b, c, d])
    }
}
