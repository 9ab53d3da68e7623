extension FieldKind {
    /// What it is, as the end of "x is …".
    var dutch: String {
        switch self {
        case .text: "platte tekst"
        case .number: "een getal"
        case .flag: "ja of nee"
        case .markup: "opmaak"
        case .list: "een lijst"
        case .object: "een weergave met eigen namen"
        }
    }

    /// What it is, as the end of "x is …".
    var english: String {
        switch self {
        case .text: "plain text"
        case .number: "a number"
        case .flag: "yes or no"
        case .markup: "markup"
        case .list: "a list"
        case .object: "a view with names of its own"
        }
    }

    /// Whether it has items.
    var isList: Bool {
        if case .list = self { true } else { false }
    }

    /// How a template uses a value of this kind.
    func usage(of name: String) -> String {
        switch self {
        case .text, .number: "{{\(name)}}"
        case .markup: "{{{\(name)}}}"
        case .flag, .list, .object: "{{#\(name)}}…{{/\(name)}}"
        }
    }
}
