/// The postal address of an organisation in its parts.
public struct Postadres: Hashable, Sendable {
    /// The street with its number.
    public var straat: String?
    /// The postal code: `1234 AB`.
    public var postcode: String?
    /// The town.
    public var plaats: String?
}

extension Organisatie {
    /// The parts of its address: its own keys, else what stands behind the last comma of `adres`
    /// ("Mosae Forum 10, 6211 AX Maastricht").
    public var postadres: Postadres {
        var parts = (adres ?? "").split(separator: ",").map { String($0).trimmed }
        guard parts.count > 1, let end = parts.popLast() else {
            return Postadres(straat: adres, postcode: postcode, plaats: plaats)
        }
        let words = end.split(separator: " ").map(String.init)
        var found = Postadres(straat: parts.joined(separator: ", "))
        for count in [2, 1] where found.postcode == nil {
            found.postcode = PostalCode.written(words.prefix(count).joined())
            let rest = found.postcode == nil ? words : Array(words.dropFirst(count))
            found.plaats = rest.isEmpty ? nil : rest.joined(separator: " ")
        }
        return Postadres(
            straat: found.straat, postcode: postcode ?? found.postcode, plaats: plaats ?? found.plaats)
    }
}
