extension JSON {
    /// The text of the value with two spaces a level and a line feed at its end, in UTF-8.
    public var bytes: [UInt8] {
        var bytes = written(.indented)
        bytes.append(0x0A)
        return bytes
    }

    /// The text in one line, in UTF-8: for programs.
    public var compactBytes: [UInt8] { written(.compact) }

    /// The text in one line, safe inside a `script` element: `<`, `>` and `&` stand as escapes.
    public var scriptSafeBytes: [UInt8] { written(.inScript) }

    /// The text in one line, in which what could steer a terminal stands as an escape.
    var line: String { String(decoding: written(.onTerminal), as: UTF8.self) }

    private func written(_ style: JSONWriter.Style) -> [UInt8] {
        var writer = JSONWriter(style)
        writer.write(self)
        return writer.bytes
    }
}
