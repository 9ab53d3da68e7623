/// A Turtle file as the catalogue writes it, read back: each thing with its properties. It knows the part of
/// Turtle in which every thing has an address, and nothing else.
struct TurtleFile {
    /// By address: the properties in order, `a` among them, each with its values as written.
    private(set) var things: [String: [(property: String, value: String)]] = [:]
    /// What could not be read.
    private(set) var mistakes: [String] = []

    init(_ text: String) {
        var tokens = Self.tokens(of: text)[...]
        while let first = tokens.popFirst() {
            guard first != "@prefix" else {
                tokens = tokens.dropFirst(3)
                continue
            }
            guard first.hasPrefix("<"), things[first] == nil else {
                mistakes.append(first)
                return
            }
            var properties: [(String, String)] = []
            var property = tokens.popFirst() ?? ""
            while let value = tokens.popFirst(), let sign = tokens.popFirst() {
                properties.append((property, value))
                if sign == "." { break }
                if sign == ";" { property = tokens.popFirst() ?? "" }
                if sign != ";", sign != "," { mistakes.append(sign) }
            }
            things[first] = properties
        }
    }

    /// The values of a property of a thing.
    func values(_ thing: String, _ property: String) -> [String] {
        (things[thing] ?? []).filter { $0.property == property }.map(\.value)
    }

    /// The things of a kind, in order of address.
    func all(_ kind: String) -> [String] {
        things.keys.filter { values($0, "a").contains(kind) }.sorted()
    }

    /// The text that a literal stands for.
    static func text(_ literal: String) -> String {
        let end = literal.lastIndex(of: "\"") ?? literal.endIndex
        var text = ""
        var rest = literal[literal.index(after: literal.startIndex)..<end][...]
        while let sign = rest.popFirst() {
            guard sign == "\\", let escaped = rest.popFirst() else {
                text.append(sign)
                continue
            }
            switch escaped {
            case "n": text.append("\n")
            case "r": text.append("\r")
            case "t": text.append("\t")
            case "u":
                let code = UInt32(rest.prefix(4), radix: 16).flatMap { Unicode.Scalar($0) }
                text.unicodeScalars.append(code ?? "?")
                rest = rest.dropFirst(4)
            default: text.append(escaped)
            }
        }
        return text
    }

    /// Addresses, texts with what follows them, names and signs.
    private static func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        var rest = text.unicodeScalars[...]
        while let sign = rest.first {
            if sign == " " || sign == "\n" {
                rest.removeFirst()
                continue
            }
            var token = String.UnicodeScalarView()
            if sign == "\"" {
                token.append(rest.removeFirst())
                while let next = rest.popFirst() {
                    token.append(next)
                    if next == "\\", let escaped = rest.popFirst() { token.append(escaped) }
                    if next == "\"" { break }
                }
            }
            while let next = rest.first, next != " ", next != "\n",
                sign == "<" || !";,".contains(Character(next))
            {
                token.append(rest.removeFirst())
            }
            if token.isEmpty { token.append(rest.removeFirst()) }
            // A comma or semicolon stands right after what it ends.
            var word = String(token)
            if sign == "<", let last = word.last, ";,".contains(last) {
                word.removeLast()
                tokens += [word, String(last)]
            } else {
                tokens.append(word)
            }
        }
        return tokens
    }
}
