/// Looks names up in the shapes of views, whose fields it asks for once.
struct Names {
    /// The part that every list has: the number of its items.
    static let count = "aantal"

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
            let field = try find(part, of: whole, found.kind)
            found.members.append(field.member)
            found.kind = field.kind
            whole += "." + part
        }
        return found
    }

    /// A part of a view, or the number of items of a list.
    private mutating func find(
        _ part: String, of whole: String, _ kind: FieldKind
    ) throws(TemplateCause) -> (member: Int, kind: FieldKind) {
        switch kind {
        case .object(let shape):
            if let field = table(of: shape)[part] { return field }
            throw .value(.unknownPart(part, of: whole, names: names(of: shape)))
        case .list:
            if part == Self.count { return (0, .number) }
            throw .value(.noParts(whole, kind))
        case .text, .number, .flag, .markup: throw .value(.noParts(whole, kind))
        }
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
