import Diagnostics
import YAML

/// The document that a text holds, in the file `x.yaml`.
func document(_ text: String, firstLine: Int = 1) -> YAMLDocument {
    YAMLDocument(Array(text.utf8)[...], file: "x.yaml", firstLine: firstLine)
}

/// What is wrong with a text as YAML.
func messages(_ text: String, in language: Language = .dutch) -> String {
    rendered(document(text).diagnostics, in: language)
}

extension Node {
    /// The node with its keys, items and places on one line, to compare whole: `@1:1{titel@1:8'Memo'}`.
    var outline: String {
        let place = "@\(mark.line):\(mark.column)"
        return switch content {
        case .scalar(let scalar): "\(place)'\(scalar.text)'"
        case .sequence(let items): "\(place)[\(items.map(\.outline).joined(separator: " "))]"
        case .mapping(let mapping):
            "\(place){\(mapping.pairs.map { $0.key + $0.value.outline }.joined(separator: " "))}"
        case .refused: "\(place)!"
        }
    }
}
