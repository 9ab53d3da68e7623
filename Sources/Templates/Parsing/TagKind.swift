/// What a tag is, by the sign after its opening delimiter.
enum TagKind: Sendable {
    /// `{{name}}`
    case value
    /// `{{{name}}}` and `{{&name}}`
    case markup
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{! words }}`
    case comment
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{=<% %>=}}`
    case delimiters

    /// The kind that a sign stands for; a value when it is no sign but a name's first byte.
    init(sign: UInt8) {
        switch sign {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .markup
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "="): self = .delimiters
        default: self = .value
        }
    }

    /// Whether it writes something at its own place, so that its line is not only there for the tag.
    var isShown: Bool { self == .value || self == .markup }
}
