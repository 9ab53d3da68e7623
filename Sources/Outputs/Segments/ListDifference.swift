/// What came to a list and what went from it.
struct ListDifference {
    /// What only the later list has, in its order.
    let added: [String]
    /// What only the earlier one has, in its order.
    let dropped: [String]
    /// Whether what both have stands in another order.
    let isReordered: Bool

    init(from old: [String], to new: [String]) {
        added = Self.besides(old, in: new)
        dropped = Self.besides(new, in: old)
        isReordered = Self.besides(dropped, in: old) != Self.besides(added, in: new)
    }

    /// What a list has more than another; of what is there twice, the last.
    private static func besides(_ other: [String], in list: [String]) -> [String] {
        var left: [String: Int] = [:]
        for item in other { left[item, default: 0] += 1 }
        return list.filter { item in
            guard let count = left[item], count > 0 else { return true }
            left[item] = count - 1
            return false
        }
    }
}
