/// A value in Turtle: an address, a text or a date (W3C, RDF 1.1 Turtle).
enum TurtleTerm: Sendable {
    /// An absolute address; what cannot stand in one becomes `%xx`.
    case iri(String)
    /// A name with a prefix: `dcat:Dataset`.
    case name(String)
    /// A text, in a language where that is known (BCP 47).
    case text(String, language: String? = nil)
    /// A day.
    case date(String)

    /// Adds it to the bytes of a file.
    func append(to bytes: inout [UInt8]) {
        switch self {
        case .iri(let address):
            bytes.append(0x3C)
            for byte in address.utf8 { Self.appendAddress(byte, to: &bytes) }
            bytes.append(0x3E)
        case .name(let name): bytes += Array(name.utf8)
        case .text(let text, let language):
            Self.append(literal: text, to: &bytes)
            if let language { bytes += Array("@\(language)".utf8) }
        case .date(let date):
            Self.append(literal: date, to: &bytes)
            bytes += Array("^^xsd:date".utf8)
        }
    }

    private static let notInAddress = Set("<>\"{}|^`\\".utf8)

    private static func appendAddress(_ byte: UInt8, to bytes: inout [UInt8]) {
        guard byte <= 0x20 || byte == 0x7F || notInAddress.contains(byte) else {
            bytes.append(byte)
            return
        }
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    private static func append(literal text: String, to bytes: inout [UInt8]) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0x0D: bytes += [0x5C, 0x72]
            case 0x09: bytes += [0x5C, 0x74]
            case ..<0x20, 0x7F:
                let digits = Array("0123456789ABCDEF".utf8)
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }
}
