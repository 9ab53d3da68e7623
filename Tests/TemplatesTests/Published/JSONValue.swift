/// The data of a published example.
enum JSONValue: Decodable, Sendable {
    case null
    case flag(Bool)
    case integer(Int)
    case decimal(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else if let decimal = try? container.decode(Double.self) {
            self = .decimal(decimal)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// Its members, when it is an object.
    var members: [String: JSONValue]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// Its items, when it is a list.
    var items: [JSONValue]? {
        if case .list(let items) = self { items } else { nil }
    }

    /// A text or number as it is written.
    var words: String? {
        switch self {
        case .integer(let integer): String(integer)
        case .decimal(let decimal): String(decimal)
        case .text(let text): text
        case .null, .flag, .list, .object: nil
        }
    }
}
