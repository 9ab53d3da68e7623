import Foundation
import FoundationXML

/// An element of a made file, to look at its parts by their names without prefixes.
struct Element {
    private let node: XMLElement

    /// The first element of a file.
    init(_ bytes: [UInt8]) throws {
        guard let root = try XMLDocument(data: Data(bytes)).rootElement() else { throw NoElement() }
        node = root
    }

    private init(_ node: XMLElement) { self.node = node }

    struct NoElement: Error {}

    /// Its name.
    var name: String { node.localName ?? "" }
    /// The text in it.
    var text: String { node.stringValue ?? "" }
    /// The elements in it.
    var children: [Element] { (node.children ?? []).compactMap { ($0 as? XMLElement).map(Element.init) } }

    /// The elements at a path of names, such as `ProcurementProject/Name`.
    func all(_ path: String) -> [Element] {
        path.split(separator: "/").reduce([self]) { found, name in
            found.flatMap { $0.children.filter { $0.name == name } }
        }
    }

    /// The texts of the elements at a path.
    func texts(_ path: String) -> [String] { all(path).map(\.text) }

    /// The value of an attribute.
    func attribute(_ name: String) -> String? { node.attributes?.first { $0.localName == name }?.stringValue }
}
