import Diagnostics

extension ValueReader<Bool> {
    /// `ja`, `nee`, `true` or `false`, in any case.
    static let boolean = ValueReader(.boolean) { entry in
        guard let text = entry.scalar(.boolean) else { return nil }
        return Bool(dutch: text) ?? entry.refuse(text, .boolean, right: Bool.other[text.lowercased()])
    }
}

extension Bool {
    /// What `ja`, `nee`, `true` or `false` says, in any case.
    init?(dutch text: String) {
        switch text.lowercased() {
        case "ja", "true": self = true
        case "nee", "false": self = false
        default: return nil
        }
    }

    /// Other words for yes and no, with the right ones.
    fileprivate static let other = [
        "yes": "ja", "y": "ja", "j": "ja", "on": "ja", "aan": "ja", "waar": "ja", "1": "ja",
        "no": "nee", "n": "nee", "off": "nee", "uit": "nee", "onwaar": "nee", "0": "nee",
    ]
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
