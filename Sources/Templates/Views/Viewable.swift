/// A value that templates can show; says which names it has.
///
/// ```swift
/// struct MemoPage: Viewable {
///     var title: String
///     var body: HTML
///     static let members: [Member<MemoPage>] = [.text("titel", \.title), .markup("inhoud", \.body)]
/// }
/// ```
public protocol Viewable: Sendable {
    /// Its names, each once. Make it a `static let`: it is read for every list that is shown.
    static var members: [Member<Self>] { get }
}
