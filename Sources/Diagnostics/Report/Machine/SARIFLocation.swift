/// A place as SARIF has it: the file as a relative URI, with a region when a line is meant.
struct SARIFLocation {
    let object: JSON

    init(_ place: Place) {
        var location = JSONObject()
        location.set("artifactLocation", ["uri": .string(Self.uri(of: place.file))])
        if place.line > 0 {
            var region = JSONObject()
            region.set("startLine", place.line)
            if place.column > 0 {
                region.set("startColumn", place.column)
                region.set("endColumn", place.column + place.length)
            }
            location.set("region", region.filled)
        }
        object = ["physicalLocation": .object(location)]
    }

    /// All but the unreserved characters of RFC 3986 and `/` are percent-encoded, so that no `:` makes
    /// it absolute.
    private static func uri(of file: String) -> String {
        var result = ""
        for byte in file.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
