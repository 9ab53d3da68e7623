/// Reads the HTML that templates made into a tree.
///
/// It is our own and well formed, but for what templates of a site may leave out: an end without a beginning
/// is passed over, and an element that is left open ends with the one around it.
struct HTMLTree {
    /// The most elements within each other; of those deeper the tags are passed over, their words are not.
    private static let deepest = 48
    private static let empty: Set<String> = [
        "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    private static let raw: Set<String> = ["script", "style"]

    private var scanner: HTMLScanner
    /// The elements that are open, the outermost first; the first stands for the whole.
    private var open = [HTMLElement(name: "", attributes: [])]
    /// How many elements are open that were too deep to keep.
    private var passedOver: [String] = []

    private init(_ bytes: [UInt8]) { scanner = HTMLScanner(bytes) }

    /// The nodes of a piece of HTML.
    static func nodes(of bytes: [UInt8]) -> [HTMLNode] {
        var tree = HTMLTree(bytes)
        while let token = tree.scanner.next() { tree.take(token) }
        while tree.open.count > 1 { tree.closeLast() }
        return tree.open[0].children
    }

    private mutating func take(_ token: HTMLToken) {
        switch token {
        case .text(let text): open[open.count - 1].children.append(.text(text))
        case .start(let element):
            if Self.raw.contains(element.name) { return scanner.skip(to: element.name) }
            begin(element)
        case .end(let name): end(name)
        }
    }

    private mutating func begin(_ element: HTMLElement) {
        if Self.empty.contains(element.name) {
            open[open.count - 1].children.append(.element(element))
        } else if open.count < Self.deepest {
            open.append(element)
        } else {
            passedOver.append(element.name)
        }
    }

    private mutating func end(_ name: String) {
        if let position = passedOver.lastIndex(of: name) {
            passedOver.removeSubrange(position...)
        } else if let position = open.dropFirst().lastIndex(where: { $0.name == name }) {
            while open.count > position { closeLast() }
        }
    }

    private mutating func closeLast() {
        let element = open.removeLast()
        open[open.count - 1].children.append(.element(element))
    }
}
