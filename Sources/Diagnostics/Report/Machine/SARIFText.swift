/// A plain text message of SARIF, in which nothing is a placeholder or a link (§3.11.5 and §3.11.6).
struct SARIFText {
    let object: JSON

    init(_ text: String) {
        var escaped = ""
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "(", last == "]" { escaped = escaped.dropLast() + "\\]" }
            if scalar == "{" || scalar == "}" { escaped.unicodeScalars.append(scalar) }
            escaped.unicodeScalars.append(scalar)
            last = scalar
        }
        object = ["text": .string(escaped)]
    }
}
