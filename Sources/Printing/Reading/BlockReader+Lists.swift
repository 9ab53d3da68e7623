extension BlockReader {
    /// A list; below the greatest depth its items stand in a row.
    mutating func list(_ element: HTMLElement, depth: Int) -> [PrintBlock] {
        var items: [[PrintBlock]] = []
        for case .element(let child) in element.children where child.isPrinted {
            if let id = child.id { anchors.append(id) }
            let blocks = item(child, depth: depth + 1)
            if !blocks.isEmpty { items.append(blocks) }
        }
        guard !items.isEmpty else { return blocks(of: element.children, depth: depth) }
        guard depth < Self.deepest else { return items.flatMap { $0 } }
        let start = element.name == "ol" ? element.value("start").flatMap(Int.init) ?? 1 : nil
        return [PrintBlock(.list(start: start, items: items), classes: element.classes)]
    }

    private mutating func item(_ element: HTMLElement, depth: Int) -> [PrintBlock] {
        let blocks = blocks(of: element.name == "li" ? element.children : [.element(element)], depth: depth)
        guard !element.classes.isEmpty, element.name == "li", !blocks.isEmpty else { return blocks }
        return [PrintBlock(.group(blocks, language: element.value("lang")), classes: element.classes)]
    }

    /// Names with what belongs to each; `div` may stand around the two.
    mutating func terms(_ element: HTMLElement, depth: Int) -> [PrintBlock] {
        var terms: [PrintTerm] = []
        closed += 1
        defer { closed -= 1 }
        addTerms(element.children, to: &terms, depth: depth + 1)
        guard !terms.isEmpty else { return blocks(of: element.children, depth: depth) }
        guard depth < Self.deepest else {
            return terms.flatMap { [PrintBlock(.paragraph($0.name))] + $0.value }
        }
        return [PrintBlock(.terms(terms), classes: element.classes)]
    }

    private mutating func addTerms(_ nodes: [HTMLNode], to terms: inout [PrintTerm], depth: Int) {
        for case .element(let child) in nodes where child.isPrinted {
            switch child.name {
            case "dt":
                terms.append(PrintTerm(name: LineText.collapsed(inlines(of: child.children)), value: []))
            case "dd":
                if terms.isEmpty { terms.append(PrintTerm(name: [], value: [])) }
                terms[terms.count - 1].value += blocks(of: child.children, depth: depth)
            default: addTerms(child.children, to: &terms, depth: depth)
            }
        }
    }
}
