/// Gives each thing on a page an anchor of its own: a second equal one gets `-2`, and so on.
struct Anchors {
    private var counts: [String: Int] = [:]

    /// The anchor itself, or with a number when it was given before.
    mutating func unique(_ anchor: String) -> String {
        let count = counts[anchor, default: 0] + 1
        counts[anchor] = count
        return count == 1 ? anchor : "\(anchor)-\(count)"
    }
}
