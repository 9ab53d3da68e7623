/// The notes of a page by the id that references lead to.
struct NoteShelf: Sendable {
    /// The ids, in order.
    private(set) var ids: [String] = []
    private var bodies: [String: HTMLElement] = [:]

    /// The notes that stand in some nodes.
    init(_ nodes: [HTMLNode]) { collect(nodes, isInNotes: false) }

    subscript(id: String) -> HTMLElement? { bodies[id] }

    private mutating func collect(_ nodes: [HTMLNode], isInNotes: Bool) {
        for case .element(let element) in nodes {
            if isInNotes, element.name == "li", let id = element.id {
                if bodies.updateValue(element, forKey: id) == nil { ids.append(id) }
            } else {
                collect(element.children, isInNotes: isInNotes || element.isNotes)
            }
        }
    }
}
