/// A short list of codes.
public protocol CodeList: Sendable {
    /// Its file below `data/codelijsten/`, without ending.
    static var file: String { get }
}
