import Records
import Relations

/// Names for records that stay the same while titles, dates and addresses change: tag URIs (RFC 4151) of the
/// site's host and the record's id.
///
/// The year in them only says when the host belonged to the site, and is the same for ever.
struct TagURI: Sendable {
    private let prefix: String

    /// Names within the site at an address. The path of the site is part of them, for two sites may share a
    /// host.
    init(baseURL: String) {
        let parts = baseURL.split(separator: "/", omittingEmptySubsequences: true).dropFirst()
        let authority = parts.first.map { $0.split(separator: ":").first ?? $0 } ?? "localhost"
        let path = parts.dropFirst().map { $0 + "/" }.joined()
        prefix = "tag:\(authority.lowercased()),2026:\(Percent.encoded(path))"
    }

    /// The name of a file of the site, by its path.
    func of(path: String) -> String { prefix + Percent.encoded(path) }

    /// The name of a record.
    func of(_ record: RecordID) -> String { of(path: record.path) }

    /// The name of a part of a record: by the id that its author gave it, else by its position in the record,
    /// told as a number from 1. The two never meet: one has `=` before it, the other `-`.
    func of(_ record: RecordID, _ part: String, id: String? = nil, position: Int? = nil) -> String {
        let which = id.map { "=" + Percent.encoded($0) } ?? position.map { "-\($0 + 1)" } ?? ""
        return "\(of(record))#\(part)\(which)"
    }
}
