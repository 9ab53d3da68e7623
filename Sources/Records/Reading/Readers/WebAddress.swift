/// The forms of addresses.
enum WebAddress {
    /// Whether a text is an `http` or `https` address with a host.
    static func isOne(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
        let rest = lower.utf8.dropFirst(scheme.utf8.count)
        let host = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        return !host.isEmpty && host.first != 0x2E
            && rest.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }
    }

    /// Whether a text looks like an e-mail address.
    static func isEMail(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(0x2E), parts[1].first != 0x2E,
            parts[1].last != 0x2E
        else { return false }
        return text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E && $0 != 0x3A && $0 != 0x2F }
    }

    /// Whether a text begins with the name of a scheme: `mailto:`, `javascript:`, `https:`.
    static func hasScheme(_ text: String) -> Bool {
        text.utf8.prefix { $0 != 0x2F && $0 != 0x23 && $0 != 0x3F }.contains(0x3A)
    }
}
