/// What a browser asks, as far as the preview answers to it.
struct Request: Sendable {
    /// The method, in capitals.
    var method: String
    /// The path and the query as they were sent, percent-encoded.
    var target: String
    /// The `Host` header: which site the browser believes to speak to.
    var host: String?
    /// The `Range` header: which part of the file is asked.
    var range: String?

    /// The path as it was sent, without the query.
    var path: Substring { target.prefix { $0 != "?" } }
    /// The query with its question mark; empty when there is none.
    var query: Substring { target.dropFirst(path.count) }
}
