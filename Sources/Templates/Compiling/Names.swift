/// Looks names up in the shapes of views, whose fields it asks for once.
struct Names {
    private var tables: [ViewShape: [String: (member: Int, kind: FieldKind)]] = [:]

    /// What a name stands for on a stack of contexts: the innermost view that has its first part decides.
    mutating func resolve(_ name: String, in stack: [Shape]) throws(TemplateCause) -> Resolution {
        if name == "." { return try item(of: stack) }
        var parts = name.split(separator: ".").map(String.init)[...]
        guard let first = parts.popFirst(), var found = find(first, in: stack) else {
            throw unknown(name.split(separator: ".").first.map(String.init) ?? name, in: stack)
        }
        var whole = first
        for part in parts {
            guard case .object(let shape) = found.kind else { throw .value(.noParts(whole, found.kind)) }
            guard let field = table(of: shape)[part] else {
                throw .value(.unknownPart(part, of: whole, names: names(of: shape)))
            }
            found.members.append(field.member)
            found.kind = field.kind
            whole += "." + part
        }
        return found
    }

    private func item(of stack: [Shape]) throws(TemplateCause) -> Resolution {
        guard case .value(let kind)? = stack.last else { throw .value(.noItem) }
        return Resolution(level: stack.count - 1, members: [0], kind: kind)
    }

    private mutating func find(_ name: String, in stack: [Shape]) -> Resolution? {
        for level in stack.indices.reversed() {
            guard case .view(let shape) = stack[level], let field = table(of: shape)[name] else { continue }
            return Resolution(level: level, members: [field.member], kind: field.kind)
        }
        return nil
    }

    private mutating func unknown(_ name: String, in stack: [Shape]) -> TemplateCause {
        var all: Set<String> = []
        for case .view(let shape) in stack { all.formUnion(names(of: shape)) }
        return .value(.unknownName(name, names: all.sorted()))
    }

    private mutating func names(of shape: ViewShape) -> [String] {
        table(of: shape).keys.sorted()
    }

    private mutating func table(of shape: ViewShape) -> [String: (member: Int, kind: FieldKind)] {
        if let table = tables[shape] { return table }
        let fields = shape.fields().enumerated().map { ($1.name, (member: $0, kind: $1.kind)) }
        let table = Dictionary(fields) { first, _ in first }
        tables[shape] = table
        return table
    }
}
