/// The forms that eForms asks of a telephone number (BT-503) and an e-mail address (BT-506).
enum ContactForm {
    /// Whether a text is a telephone number: groups of digits, some between parentheses, with at most a
    /// space, a hyphen or a hyphen between spaces between them.
    static func isTelephone(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        guard var ends = takeGroup(&rest, mayHavePlus: true) else { return false }
        while !rest.isEmpty {
            takeSeparator(&rest)
            guard let next = takeGroup(&rest, mayHavePlus: false) else { return false }
            ends = next
        }
        return ends == .digits
    }

    /// Whether a text is an e-mail address of the form that eForms knows.
    static func isEMail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let atoms = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.unicodeScalars.count > 1 else { return false }
        return atoms.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(isOfAtom) }
            && labels.allSatisfy(isLabel) && last.unicodeScalars.allSatisfy(isLetterOrDigit)
    }

    private enum Group { case digits, parenthesised }

    private static func takeGroup(_ rest: inout ArraySlice<UInt8>, mayHavePlus: Bool) -> Group? {
        let isParenthesised = rest.first == 0x28
        if isParenthesised { rest.removeFirst() }
        if mayHavePlus, rest.first == 0x2B { rest.removeFirst() }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty else { return nil }
        rest = rest[digits.endIndex...]
        guard isParenthesised else { return .digits }
        guard rest.popFirst() == 0x29 else { return nil }
        return .parenthesised
    }

    private static func takeSeparator(_ rest: inout ArraySlice<UInt8>) {
        if rest.starts(with: [0x20, 0x2D, 0x20]) {
            rest.removeFirst(3)
        } else if rest.first == 0x20 || rest.first == 0x2D {
            rest.removeFirst()
        }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        guard let first = label.unicodeScalars.first, let last = label.unicodeScalars.last else {
            return false
        }
        return isLetterOrDigit(first) && isLetterOrDigit(last)
            && label.unicodeScalars.allSatisfy { isLetterOrDigit($0) || $0 == "_" || $0 == "-" }
    }

    private static func isOfAtom(_ scalar: Unicode.Scalar) -> Bool {
        isLetterOrDigit(scalar) || "!#$%&'*+/=?_-".unicodeScalars.contains(scalar)
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }
}
