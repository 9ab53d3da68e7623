/// Writes things with what is said of them, as Turtle. Every thing has an address: none is anonymous.
struct TurtleWriter {
    private(set) var bytes: [UInt8] = []

    /// A file that uses prefixes.
    init(prefixes: KeyValuePairs<String, String>) {
        for (prefix, address) in prefixes { bytes += Array("@prefix \(prefix): <\(address)> .\n".utf8) }
    }

    /// A thing: its address, what it is, and each property with its values. Properties without a value are
    /// left out.
    mutating func thing(
        _ address: String, _ types: String, _ properties: KeyValuePairs<String, [TurtleTerm]>
    ) {
        bytes.append(0x0A)
        TurtleTerm.iri(address).append(to: &bytes)
        bytes += Array(" a \(types)".utf8)
        for (name, values) in properties where !values.isEmpty {
            bytes += Array(" ;\n    \(name) ".utf8)
            for (position, value) in values.enumerated() {
                if position > 0 { bytes += Array(",\n        ".utf8) }
                value.append(to: &bytes)
            }
        }
        bytes += Array(" .\n".utf8)
    }
}
