/// Escaping for HTML, as libcmark does it.
enum HTMLEscape {
    /// Appends text or an attribute's value; control characters, which HTML forbids, become U+FFFD.
    static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        let special = SpecialBytes(isTypeset: false)
        var start = 0
        var index = special.next(in: bytes, from: 0)
        while index < bytes.count {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            output.append(entity(for: bytes[index]))
            start = index + 1
            index = special.next(in: bytes, from: start)
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
    }

    /// Appends text or an attribute's value.
    static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &output) }
    }

    /// Appends an address as an attribute's value: what no address may hold is percent-encoded, `%` itself
    /// stays.
    static func append(address: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        for byte in address {
            switch byte {
            case 0x26: output.append("&amp;")
            case 0x27: output.append("&#x27;")
            // " < > [ \ ] ^ ` { | }
            case 0...0x20, 0x22, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF:
                output.append(contentsOf: [0x25, hexadecimal(byte >> 4), hexadecimal(byte & 0xF)])
            default: output.append(byte)
            }
        }
    }

    private static func entity(for byte: UInt8) -> StaticString {
        switch byte {
        case 0x22: "&quot;"
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        default: "\u{FFFD}"
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? 0x30 + digit : 0x37 + digit
    }
}
