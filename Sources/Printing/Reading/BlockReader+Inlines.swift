extension BlockReader {
    /// The words of some nodes, with what is said of them; blocks among them are words too.
    mutating func inlines(of nodes: [HTMLNode]) -> [PrintInline] {
        var line: [PrintInline] = []
        for node in nodes {
            switch node {
            case .text(let text): line.append(.text(text))
            case .element(let element) where element.isPrinted: line += inlines(of: element)
            case .element: continue
            }
        }
        return line
    }

    private mutating func inlines(of element: HTMLElement) -> [PrintInline] {
        if let id = element.id, element.name != "a" || element.value("role") == nil { anchors.append(id) }
        switch element.name {
        case "br": return [.lineBreak]
        case "wbr": return [.text("\u{200B}")]
        case "img": return [.styled(.emphasis, [.text(element.value("alt") ?? "")])]
        case "a": return link(element)
        case "strong", "b", "th": return styled(.strong, element)
        case "em", "i", "cite", "var", "dfn": return styled(.emphasis, element)
        case "code", "kbd", "samp": return styled(.code, element)
        case "sub": return styled(.subscripted, element)
        case "sup": return superscript(element)
        default: return span(element)
        }
    }

    private mutating func styled(_ style: PrintStyle, _ element: HTMLElement) -> [PrintInline] {
        let inner = inlines(of: element.children)
        return inner.isEmpty ? [] : [.styled(style, inner)]
    }

    private mutating func superscript(_ element: HTMLElement) -> [PrintInline] {
        let inner = inlines(of: element.children)
        switch inner.first {
        case nil: return []
        case .note?, .noteReference?: return inner
        default: return [.styled(.superscript, inner)]
        }
    }

    private mutating func span(_ element: HTMLElement) -> [PrintInline] {
        let inner = inlines(of: element.children)
        guard !inner.isEmpty else { return [] }
        // Blocks in a line stand apart.
        let words = element.isBlock ? [.text(" ")] + inner + [.text(" ")] : inner
        if element.has("lak") { return [.styled(.redaction, words)] }
        // Of spans those without a class are kept too: the parts of a line that stand apart.
        let isPart = element.name == "span" || !element.classes.isEmpty
        let classed = isPart ? [.styled(.classes(element.classes), words)] : words
        return element.value("lang").map { [.styled(.language($0), classed)] } ?? classed
    }

    private mutating func link(_ element: HTMLElement) -> [PrintInline] {
        let href = element.value("href") ?? ""
        if element.value("role") == "doc-noteref" { return note(String(href.dropFirst()), element) }
        let inner = inlines(of: element.children)
        guard !inner.isEmpty, let target = target(of: href) else { return inner }
        let link = PrintInline.link(target, inner)
        return [element.classes.isEmpty ? link : .styled(.classes(element.classes), [link])]
    }

    private func target(of href: String) -> PrintTarget? {
        for own in ["#", address + "#"] where href.hasPrefix(own) {
            let anchor = String(href.dropFirst(own.count))
            return .anchor(anchor, elsewhere: "\(address)#\(anchor)")
        }
        return WebAddress.full(href, from: address).map(PrintTarget.address)
    }
}
