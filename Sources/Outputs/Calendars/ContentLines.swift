/// Writes the lines of a calendar: folded at 75 octets, never within a character, and ended by CR LF (RFC
/// 5545 §3.1).
struct ContentLines {
    /// What has been written.
    private(set) var bytes: [UInt8] = []

    /// A line whose value is written as it is: a date, a number, an address.
    mutating func add(_ name: String, _ value: String) {
        write(Array("\(name):\(value)".utf8))
    }

    /// A line whose value is a text (RFC 5545 §3.3.11); nothing for nil or an empty one.
    mutating func add(_ name: String, text: String?) {
        guard let text, !text.isEmpty else { return }
        write(Array("\(name):".utf8) + Self.escaped(text))
    }

    private mutating func write(_ line: [UInt8]) {
        var start = 0
        var room = 75
        while line.count - start > room {
            var end = start + room
            // A byte that continues a character.
            while line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes += [0x0D, 0x0A, 0x20]
            start = end
            room = 74
        }
        bytes += line[start...]
        bytes += [0x0D, 0x0A]
    }

    /// A text with a backslash before what would end a value; control characters are left out.
    private static func escaped(_ text: String) -> [UInt8] {
        var escaped: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x5C, 0x3B, 0x2C: escaped += [0x5C, byte]
            case 0x0A: escaped += [0x5C, 0x6E]
            case 0x09: escaped.append(0x20)
            case ..<0x20, 0x7F: continue
            default: escaped.append(byte)
            }
        }
        return escaped
    }
}
