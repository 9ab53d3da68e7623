/// What the preview answers.
struct Response: Sendable {
    /// What is sent after the headers.
    enum Body: Sendable {
        /// Bytes that are at hand.
        case bytes([UInt8])
        /// A part of a file on this machine.
        case file(String, Range<Int>)
        /// What happens to the site, for as long as the browser listens.
        case events

        /// A part of it.
        func part(_ range: Range<Int>) -> Body {
            switch self {
            case .bytes(let bytes): .bytes(Array(bytes[range]))
            case .file(let path, let whole):
                .file(path, whole.lowerBound + range.lowerBound..<whole.lowerBound + range.upperBound)
            case .events: .events
            }
        }
    }

    /// The status code.
    var status: Int
    /// The headers in order, but for those of the connection.
    var headers: [(name: String, value: String)]
    /// What is sent after the headers; for `HEAD` too, where only its length counts.
    var body: Body

    /// An answer that nobody keeps: the next one may be another.
    init(_ status: Int, type: String, _ body: Body, headers: [(name: String, value: String)] = []) {
        self.status = status
        self.headers =
            [("Content-Type", type), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")]
            + headers
        self.body = body
    }

    /// A refusal, or another answer in a line of plain text.
    init(_ status: Int, _ text: String, headers: [(name: String, value: String)] = []) {
        self.init(
            status, type: "text/plain; charset=utf-8", .bytes(Array((text + "\n").utf8)), headers: headers)
    }

    /// How many bytes the body has; nil when nobody knows.
    var length: Int? {
        switch body {
        case .bytes(let bytes): bytes.count
        case .file(_, let range): range.count
        case .events: nil
        }
    }
}
