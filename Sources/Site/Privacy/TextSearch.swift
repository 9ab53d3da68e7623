import Diagnostics

/// Finds which of many texts stand in another, in one pass over that however many they are.
struct TextSearch: Sendable {
    private let texts: [[UInt8]]
    /// The texts by their first four bytes.
    private var byStart: [UInt32: [Int]] = [:]
    /// Those that have no four bytes.
    private var short: [Int] = []
    /// A bit for each hash of the four bytes that a text begins with: nearly everything else is passed over.
    private var filter = [UInt64](repeating: 0, count: 1024)

    init(_ texts: [[UInt8]]) {
        self.texts = texts
        for (position, text) in texts.enumerated() {
            guard text.count >= 4 else {
                short.append(position)
                continue
            }
            let start = text.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
            byStart[start, default: []].append(position)
            filter[Self.hash(start) >> 6] |= 1 << UInt64(Self.hash(start) & 63)
        }
    }

    /// The positions of the texts that stand in `bytes`, in order.
    func found(in bytes: [UInt8]) -> [Int] {
        guard !texts.isEmpty else { return [] }
        var found = Set(short.filter { ByteSearch.contains(bytes, texts[$0]) })
        bytes.withUnsafeBytes { bytes in
            for index in 0..<max(0, bytes.count - 3) {
                let start = bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)
                let hash = Self.hash(start)
                guard filter[hash >> 6] & (1 << UInt64(hash & 63)) != 0 else { continue }
                for position in byStart[start] ?? []
                where bytes[index...].starts(with: texts[position]) { found.insert(position) }
            }
        }
        return found.sorted()
    }

    /// Sixteen bits of four bytes.
    private static func hash(_ start: UInt32) -> Int { Int((start &* 0x9E37_79B1) >> 16) }
}
