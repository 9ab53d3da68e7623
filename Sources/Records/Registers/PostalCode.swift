/// The form of Dutch postal codes.
enum PostalCode {
    /// A postal code as it must be written, `1234 AB`; nil when the text is none.
    static func written(_ text: String) -> String? {
        let signs = text.uppercased().utf8.filter { $0 != 0x20 }
        guard signs.count == 6, signs[0] != 0x30, signs.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }),
            signs.suffix(2).allSatisfy({ (0x41...0x5A).contains($0) })
        else { return nil }
        return String(decoding: signs.prefix(4) + [0x20] + signs.suffix(2), as: UTF8.self)
    }
}
