/// The forms of all terms as one tree over their bytes, to find them in a text in one pass.
///
/// Most words of a text are no term: two bytes of each are enough to pass over it.
public struct TermTable: Sendable {
    /// The forms, in the order in which they were given.
    public let forms: [TermForm]
    /// The nodes of the tree: each with its byte, its first child, and the next child of its parent.
    private(set) var nodes = [Node(byte: 0)]
    /// The forms that end at a node.
    private(set) var endings: [[Int]] = []
    /// What each byte is at which no word is open.
    private(set) var openings: [Opening]
    /// Which two bytes a form begins with, a bit each.
    private(set) var pairs = [UInt64](repeating: 0, count: 1024)

    /// A node of the tree.
    struct Node: Sendable {
        let byte: UInt8
        var child: Int32 = -1
        var sibling: Int32 = -1
        /// Its position among the endings.
        var ending: Int32 = -1
    }

    /// What a byte may begin.
    enum Opening: UInt8, Sendable {
        case nothing, word, mark, address, wide
    }

    /// Longer ones are not looked for: what nobody writes in a line must cost nothing.
    public static let longestForm = 200

    /// The table of some forms. Of equal ones the first counts.
    public init(_ forms: [TermForm]) {
        self.forms = forms
        openings = (0...255).map { byte in
            byte >= 0x80
                ? .wide : byte == 0x3A ? .address : Scalars.isWord(UInt8(byte)) ? .word : .nothing
        }
        for position in forms.indices { add(position) }
    }

    /// Whether there is nothing to find.
    public var isEmpty: Bool { endings.isEmpty }

    private mutating func add(_ position: Int) {
        let bytes = FoldedUnit.bytes(of: Array(forms[position].text.utf8).span)
        guard !bytes.isEmpty, bytes.count <= Self.longestForm, bytes.first != 0x20, bytes.last != 0x20 else {
            return
        }
        var node: Int32 = 0
        for byte in bytes { node = child(of: node, byte) ?? newChild(of: node, byte) }
        if nodes[Int(node)].ending < 0 {
            nodes[Int(node)].ending = Int32(endings.count)
            endings.append([])
        }
        endings[Int(nodes[Int(node)].ending)].append(position)
        open(bytes)
    }

    private mutating func open(_ bytes: [UInt8]) {
        if openings[Int(bytes[0])] == .nothing { openings[Int(bytes[0])] = .mark }
        if bytes.count > 1 {
            allow(bytes[0], bytes[1])
        } else {
            for next in UInt8.min...UInt8.max { allow(bytes[0], next) }
        }
    }

    private mutating func allow(_ first: UInt8, _ second: UInt8) {
        let pair = Int(first) << 8 | Int(second)
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    }

    /// The child of a node with a byte.
    func child(of node: Int32, _ byte: UInt8) -> Int32? {
        var child = nodes[Int(node)].child
        while child >= 0 {
            if nodes[Int(child)].byte == byte { return child }
            child = nodes[Int(child)].sibling
        }
        return nil
    }

    private mutating func newChild(of node: Int32, _ byte: UInt8) -> Int32 {
        let child = Int32(nodes.count)
        nodes.append(Node(byte: byte, sibling: nodes[Int(node)].child))
        nodes[Int(node)].child = child
        return child
    }
}
