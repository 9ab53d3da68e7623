/// The forms that a value can have in YAML.
enum NodeForm: Sendable, Hashable {
    case text, list, keys
}
