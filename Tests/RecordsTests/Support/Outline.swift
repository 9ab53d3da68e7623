import CodeLists
import Diagnostics
import Records

extension RecordShape {
    /// The keys one below the other with what they hold (`namens*: text`), those of its own below a key. Keys
    /// that every page has are left out, and the keys of a person are "person".
    var outline: String {
        let page = RecordShape(of: .pagina).fields
        return lines(of: fields.filter { !page.contains($0) }, indentation: "").joined(separator: "\n")
    }

    /// The same with all keys.
    var wholeOutline: String { lines(of: fields, indentation: "").joined(separator: "\n") }

    private func lines(of fields: [FieldShape], indentation: String) -> [String] {
        fields.flatMap { field in
            let synonym = field.synonym.map { " (\($0))" } ?? ""
            let marks = (field.isRequired ? "*" : "") + (field.isNullable ? "?" : "")
            let head = "\(indentation)\(field.name)\(marks)\(synonym): \(field.value.outline)"
            let inner = field.value.inner
            return [head] + (inner.map { $0.lines(of: $0.fields, indentation: indentation + "  ") } ?? [])
        }
    }

    /// Whether it has the keys of a person.
    fileprivate var isPerson: Bool {
        fields.map(\.name).starts(with: ["naam", "achternaam", "aanhef"])
    }
}

extension ValueShape {
    /// What the official lists are called.
    private static let lists = [
        CodeOf<LegalType>.all: "list of rechtsvorm", CodeOf<Activity>.all: "list of activiteit",
        CodeOf<LegalBasis>.all: "list of rechtsgrondslag", CodeOf<Country>.all: "list of land",
    ]

    fileprivate var outline: String {
        switch self {
        case .scalar(let type): type.rawValue
        case .words(let words):
            words == Code.allCases.map(\.rawValue)
                ? "code" : ValueShape.lists[words] ?? words.joined(separator: "|")
        case .list(let item): "[\(item.outline)]"
        case .mapping(let value): "{…: \(value.outline)}"
        case .record(let shape): shape.isPerson ? "person(\(shape.fields.map(\.name).last ?? ""))" : "{}"
        case .either(let one, let other): "\(one.outline) or \(other.outline)"
        }
    }

    fileprivate var inner: RecordShape? {
        switch self {
        case .scalar, .words: nil
        case .list(let shape), .mapping(let shape): shape.inner
        case .record(let shape): shape.isPerson ? nil : shape
        case .either(let one, let other): one.inner ?? other.inner
        }
    }
}
