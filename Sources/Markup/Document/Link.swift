public import Diagnostics

/// A link or an image of a document, for the caller to resolve.
public struct Link: Sendable, Equatable {
    /// The node: where a decoration puts the resolved address.
    public var node: NodeReference
    /// The address as the author wrote it, escapes and entities resolved.
    public var destination: String
    /// Whether it is an image.
    public var isImage: Bool
    /// Where it stands.
    public var place: Place

    /// Whether it points outside the site: it has a scheme (`https:`, `mailto:`, `tel:`) or a host
    /// (`//host/`).
    public var isExternal: Bool {
        if destination.utf8.starts(with: "//".utf8) { return true }
        guard let colon = destination.utf8.firstIndex(of: 0x3A), colon != destination.startIndex else {
            return false
        }
        return destination.utf8[..<colon].allSatisfy {
            $0.isASCIIAlphanumeric || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
        }
    }
}
