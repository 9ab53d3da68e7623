/// Percent-encoding in addresses (RFC 3986 §2.1).
public enum Percent {
    /// The text with `%C3%AB` and the like decoded; a `%` that begins no code stays.
    public static func decoded(_ text: String) -> String {
        guard text.utf8.contains(0x25) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, rest.count >= 2, let value = UInt8(hexadecimal: rest.prefix(2)) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A path of a file as it stands in an address: all but letters, digits and `- . _ ~ / ( ) ! , ' @ + =`
    /// becomes `%xx`.
    public static func encoded(_ path: String) -> String {
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                || plain.contains(byte)
            if isPlain {
                bytes.append(byte)
            } else {
                bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let plain = Array("-._~/(),'@+=".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)
}

extension UInt8 {
    /// The byte that two hexadecimal digits write.
    init?(hexadecimal digits: ArraySlice<UInt8>) {
        var value: UInt8 = 0
        for digit in digits {
            switch digit {
            case 0x30...0x39: value = value << 4 | (digit - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | ((digit | 0x20) - 0x57)
            default: return nil
            }
        }
        self = value
    }
}
