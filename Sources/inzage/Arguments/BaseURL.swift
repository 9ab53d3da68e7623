import ArgumentParser

/// The address that a site is published at, without a slash at its end.
struct BaseURL: ExpressibleByArgument, Sendable {
    /// The address as pages name it.
    let address: String

    /// An address of the web with a host, and neither a query nor a fragment.
    init?(argument: String) {
        let scheme = ["https://", "http://"].first { argument.hasPrefix($0) }
        guard let scheme else { return nil }
        let rest = argument.utf8.dropFirst(scheme.utf8.count)
        guard rest.first.map({ $0 != 0x2F }) ?? false, rest.allSatisfy(Self.isAllowed) else { return nil }
        var address = argument
        while address.last == "/" { address.removeLast() }
        self.address = address
    }

    /// The characters of an address in pages: printable ASCII without those that end or escape it.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"\"#<>?\\^`{|}'".utf8.contains(byte)
    }
}
