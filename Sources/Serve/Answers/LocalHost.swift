/// The names under which this machine speaks to itself.
enum LocalHost {
    private static let names = ["localhost", "127.0.0.1", "[::1]"]

    /// Whether a `Host` header names this machine and the port that is served.
    ///
    /// A page elsewhere can point a name of its own at the loopback address, so that browsers take the
    /// preview, drafts and all, for a part of that page's site. Such a request carries that name.
    static func isNamed(by header: String?, port: UInt16) -> Bool {
        guard let header = header?.lowercased() else { return false }
        return names.contains { header == "\($0):\(port)" || (port == 80 && header == $0) }
    }
}
