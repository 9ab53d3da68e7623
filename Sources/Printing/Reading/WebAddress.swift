/// Addresses of links, whole for those who read a document away from its page.
enum WebAddress {
    private static let schemes = ["https:", "http:", "mailto:", "tel:"]

    /// An address as seen from a page; nil for one that leads nowhere a document may lead.
    static func full(_ address: String, from page: String) -> String? {
        guard !address.isEmpty else { return nil }
        let lower = address.lowercased()
        if schemes.contains(where: lower.hasPrefix) { return address }
        if address.hasPrefix("//") { return "https:" + address }
        let colon = address.utf8.firstIndex(of: 0x3A)
        let slash = address.utf8.firstIndex(of: 0x2F)
        if let colon, slash.map({ colon < $0 }) ?? true { return nil }
        return joined(address, to: page)
    }

    private static func joined(_ path: String, to page: String) -> String {
        // `https:`, an empty part and the host are never left.
        var parts = page.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 3 else { return page + path }
        parts.removeLast()
        if path.hasPrefix("/") { parts.removeSubrange(3...) }
        let own = path.hasPrefix("/") ? path.dropFirst() : path[...]
        for part in own.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": continue
            case "..": if parts.count > 3 { parts.removeLast() }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
