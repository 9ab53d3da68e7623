public import Diagnostics

/// An entry of the site's menu.
public struct Menupunt: Hashable, Sendable {
    /// The words of the entry.
    public var titel: String
    /// A path, an address or a reference, as written.
    public var naar: String
    /// Where `naar` stands.
    public var place: Place
}

extension Menupunt {
    /// An entry as the site lists it.
    init(_ fields: inout Fields) {
        let target = fields.placeOfValue("naar")
        titel = fields.required("titel", .text)
        naar = fields.required("naar", .destination)
        place = target ?? fields.place
    }
}
