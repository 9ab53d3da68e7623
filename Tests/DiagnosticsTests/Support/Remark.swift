import Diagnostics

/// A cause whose words a test chooses, the same in both languages unless it says otherwise.
struct Remark: Cause {
    var code: Code
    var dutch: Wording
    var english: Wording

    init(_ code: Code, _ dutch: Wording, _ english: Wording? = nil) {
        self.code = code
        self.dutch = dutch
        self.english = english ?? dutch
    }

    func wording(in language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}

extension Diagnostic {
    /// A diagnostic with words of the test's own at a place.
    init(
        _ code: Code, _ message: String, remedy: String? = nil, at place: Place, related: Place? = nil,
        severity: Severity? = nil
    ) {
        self.init(Remark(code, Wording(message, remedy: remedy)), at: place, related: related)
        if let severity { self.severity = severity }
    }
}
