/// What was found so far in a document, each once.
struct Findings {
    /// In the order in which they were found.
    private(set) var inOrder: [DocumentFinding] = []
    private let names: PublicNames

    init(allowing names: PublicNames) { self.names = names }

    /// Notes something.
    mutating func add(_ finding: DocumentFinding) {
        if !inOrder.contains(finding) { inOrder.append(finding) }
    }

    /// Notes a field that says who made or changed the document, unless it says an organisation.
    mutating func add(field: String, _ value: String) {
        if !names.allow(value) { add(.person(field: field)) }
    }
}
