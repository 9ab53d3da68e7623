/// A JSON value (RFC 8259), for the forms that machines read.
enum JSONValue {
    case null
    case number(Int)
    case text(String)
    case list([JSONValue])
    case object([(name: String, value: JSONValue)])

    /// The value in one line. Values nest as deep as our own forms do, so this may recurse.
    var written: String {
        switch self {
        case .null: "null"
        case .number(let number): String(number)
        case .text(let text): Self.quoted(text)
        case .list(let values): "[" + values.map(\.written).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { Self.quoted($0.name) + ":" + $0.value.written }.joined(separator: ",") + "}"
        }
    }

    /// A text between quotes. What could steer a terminal is escaped too, as these forms are often
    /// looked at on one.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.isUnprintable: result += escaped(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// `\u001b`; every unprintable scalar is of the first plane.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .text(value) }
}
