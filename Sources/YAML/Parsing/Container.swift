/// A mapping or sequence that is being read.
struct Container {
    private let mark: Mark
    private let isMapping: Bool
    private var items: [Node] = []
    private var mapping = Mapping()
    private var key = Key.none

    /// How far a mapping is.
    private enum Key {
        /// The next node is a key.
        case none
        /// The next node is the value of this key.
        case read(String, Mark)
        /// The next node belongs to a key that was refused.
        case refused
    }

    /// What is wrong with a node that was added.
    enum Refusal {
        case keyNotText(Mark)
        case duplicateKey(String, Mark, first: Mark)
    }

    /// An empty one that begins at a place.
    init(isMapping: Bool, at mark: Mark) {
        self.mark = mark
        self.isMapping = isMapping
    }

    /// What it has become.
    var node: Node {
        Node(isMapping ? .mapping(mapping) : .sequence(items), at: mark)
    }

    /// Adds the next node; a refused one is left out with the value that belongs to it.
    mutating func add(_ node: Node) -> Refusal? {
        guard isMapping else {
            items.append(node)
            return nil
        }
        switch key {
        case .none: return read(key: node)
        case .read(let key, let mark): mapping.append(Pair(key, at: mark, value: node))
        case .refused: break
        }
        key = .none
        return nil
    }

    private mutating func read(key node: Node) -> Refusal? {
        key = .refused
        switch node.content {
        case .refused: return nil
        case .scalar(let scalar) where !scalar.text.isEmpty:
            if let first = mapping.position(of: scalar.text) {
                return .duplicateKey(scalar.text, node.mark, first: mapping.pairs[first].mark)
            }
            key = .read(scalar.text, node.mark)
            return nil
        case .scalar, .mapping, .sequence: return .keyNotText(node.mark)
        }
    }
}
