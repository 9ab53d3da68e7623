import Diagnostics

extension ValueReader<Bool> {
    /// `ja`, `nee`, `true` or `false`, in any case.
    static let boolean = ValueReader(.boolean) { entry in
        entry.value(.boolean) { text in
            switch text.lowercased() {
            case "ja", "true": true
            case "nee", "false": false
            default: nil
            }
        }
    }
}

extension ValueReader where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
    /// One of the words of an enumeration, in any case.
    static var word: ValueReader {
        ValueReader(shape: { .words(Value.allCases.map(\.rawValue)) }) { entry in
            guard let text = entry.scalar(.text) else { return nil }
            if let value = Value(rawValue: text) ?? Value(rawValue: text.lowercased()) { return value }
            let words = Value.allCases.map(\.rawValue)
            let nearest = Nearest.matches(of: text, among: words)
            entry.report(ValueCause.unknownWord(entry.key, text, nearest: nearest, allowed: words))
            return nil
        }
    }
}
