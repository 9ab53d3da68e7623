/// Gives each thing on a page an anchor of its own: a second equal one gets `-2`, and so on.
struct Anchors<Name: Hashable> {
    private var counts: [Name: Int] = [:]

    /// No anchors yet.
    init() {}

    /// The ending that makes the anchor of a name unique: nothing at its first use.
    mutating func suffix(for name: Name) -> String {
        let count = counts[name, default: 0] + 1
        counts[name] = count
        return count == 1 ? "" : "-\(count)"
    }
}
