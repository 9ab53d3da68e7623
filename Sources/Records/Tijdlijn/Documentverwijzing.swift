/// A document: a record of this site, or an address elsewhere.
public enum Documentverwijzing: Hashable, Sendable {
    /// A record of this site.
    case record(Reference<AnyRecord>)
    /// An `http` or `https` address.
    case url(String)
}

extension ValueReader<Documentverwijzing> {
    /// A record of this site, or an address.
    static let document = ValueReader(
        shape: { .either(.scalar(.reference), .scalar(.url)) },
        read: { entry in
            guard let text = entry.scalar(.reference) else { return nil }
            if WebAddress.isOne(text) { return .url(text) }
            guard WebAddress.hasScheme(text) else {
                return .record(Reference(text, at: entry.place, key: entry.key))
            }
            return entry.refuse(text, .url, right: nil)
        })
}
