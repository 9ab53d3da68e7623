/// An element of HTML with all in it.
struct HTMLElement: Sendable, Equatable {
    /// The name of its tag, in lower case.
    var name: String
    /// Its attributes, names in lower case, in the order written.
    var attributes: [(name: String, value: String)]
    /// What it holds, in order.
    var children: [HTMLNode] = []

    /// The value of an attribute; nil without it.
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// Its id, where it has one that is not empty.
    var id: String? { value("id").flatMap { $0.isEmpty ? nil : $0 } }

    /// Its classes, in the order written.
    var classes: [String] { value("class")?.split(separator: " ").map(String.init) ?? [] }

    /// Whether it has a class.
    func has(_ name: String) -> Bool { classes.contains(name) }

    static func == (left: HTMLElement, right: HTMLElement) -> Bool {
        left.name == right.name && left.children == right.children
            && left.attributes.elementsEqual(right.attributes) { $0 == $1 }
    }
}
