/// Keys with values, in the order written; each key occurs once.
public struct Mapping: Hashable, Sendable {
    /// The keys with their values, in the order written.
    public private(set) var pairs: [Pair] = []
    /// The positions of the keys, kept only when there are many.
    private var positions: [String: Int] = [:]

    /// A mapping without keys.
    public init() {}

    /// The position of a key in `pairs`; nil when it is not there.
    public func position(of key: String) -> Int? {
        if pairs.count > Mapping.few { return positions[key] }
        let fingerprint = Pair.fingerprint(of: key)
        for index in pairs.indices where pairs[index].fingerprint == fingerprint && pairs[index].key == key {
            return index
        }
        return nil
    }

    /// The value of a key; nil when it is not there.
    public subscript(key: String) -> Node? {
        position(of: key).map { pairs[$0].value }
    }

    /// Adds a pair whose key is not there yet.
    mutating func append(_ pair: Pair) {
        pairs.append(pair)
        if pairs.count == Mapping.few + 1 {
            for index in pairs.indices { positions[pairs[index].key] = index }
        } else if pairs.count > Mapping.few {
            positions[pair.key] = pairs.count - 1
        }
    }

    /// Up to this many keys looking at each is faster than a table.
    private static let few = 24
}
