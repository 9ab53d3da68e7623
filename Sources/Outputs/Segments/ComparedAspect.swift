import Records

/// What segments have of one kind on one element.
struct ComparedAspect {
    let soort: Kenmerksoort
    /// What each segment has, in their order; nil for nothing.
    let values: [ComparedValue?]

    /// Whether all of these segments have the same, and have something.
    func isSame(among segments: [Int]) -> Bool {
        guard let first = segments.first, values[first] != nil else { return false }
        return segments.allSatisfy { values[$0] == values[first] }
    }

    /// Whether any of these segments has something.
    func isThere(among segments: [Int]) -> Bool { segments.contains { values[$0] != nil } }

    /// The segments in runs that have the same, in their order.
    func runs(of segments: [Int]) -> [[Int]] {
        var runs: [[Int]] = []
        for segment in segments {
            if let last = runs.last?.last, values[last] == values[segment] {
                runs[runs.count - 1].append(segment)
            } else {
                runs.append([segment])
            }
        }
        return runs
    }
}
