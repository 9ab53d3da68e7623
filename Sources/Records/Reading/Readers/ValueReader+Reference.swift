extension ValueReader {
    /// A mention of another record.
    static func reference<Target>() -> ValueReader where Value == Reference<Target> {
        ValueReader(.reference) { entry in
            entry.scalar(.reference).map { Reference($0, at: entry.place, key: entry.key) }
        }
    }
}
