extension ValueReader<String> {
    /// What identifies an entry among the others of its kind in this file; one that occurs before is
    /// reported.
    static func identifier(in scope: String) -> ValueReader {
        ValueReader(.text) { entry in
            guard let id = entry.scalar(.text) else { return nil }
            entry.reading.claim(id, in: scope, by: entry)
            return id
        }
    }
}
