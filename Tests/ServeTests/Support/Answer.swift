/// An answer as it came over the connection.
struct Answer: Equatable, Sendable {
    let status: String
    let headers: [String]
    let body: String

    init(_ text: String) {
        let end = text.firstRange(of: "\r\n\r\n")
        let head = end.map { text[..<$0.lowerBound] } ?? text[...]
        let lines = head.split(separator: "\r\n").map(String.init)
        status = lines.first ?? ""
        headers = Array(lines.dropFirst())
        body = end.map { String(text[$0.upperBound...]) } ?? ""
    }
}
