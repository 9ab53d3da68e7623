/// What a page adds to a document's nodes: few of them, found by going along with the nodes.
public struct Decorations: Sendable, Equatable {
    /// The decorated nodes in order.
    private(set) var entries: [(node: NodeReference, decoration: Decoration)] = []

    /// No decoration at all.
    public init() {}

    /// The decoration of a node of the body, or of note `note`.
    public subscript(node: Int, note note: Int = 0) -> Decoration {
        get { self[NodeReference(node, note: note)] }
        set { self[NodeReference(node, note: note)] = newValue }
    }

    /// The decoration of a node. Setting them in reading order is cheapest.
    public subscript(reference: NodeReference) -> Decoration {
        get {
            let position = position(of: reference)
            return holds(reference, at: position) ? entries[position].decoration : Decoration()
        }
        set {
            let position = position(of: reference)
            if holds(reference, at: position) {
                entries[position].decoration = newValue
            } else {
                entries.insert((reference, newValue), at: position)
            }
        }
    }

    /// Where the decoration of a node is, or would be.
    func position(of reference: NodeReference) -> Int {
        guard let last = entries.last, reference <= last.node else { return entries.count }
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].node < reference { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func holds(_ reference: NodeReference, at position: Int) -> Bool {
        position < entries.count && entries[position].node == reference
    }

    /// The same decorations of the same nodes.
    public static func == (left: Decorations, right: Decorations) -> Bool {
        left.entries.elementsEqual(right.entries) { $0.node == $1.node && $0.decoration == $1.decoration }
    }
}
