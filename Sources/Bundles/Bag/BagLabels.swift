/// What `bag-info.txt` says of a bag (RFC 8493, section 2.2.2).
public struct BagLabels: Sendable {
    /// The organisation that publishes it.
    public var organisation: String
    /// What it holds: the title of the process or of the report.
    public var description: String
    /// The address of the page that it belongs to.
    public var identifier: String
    /// The last day on which something in it changed by its authors' account, in ISO 8601: a bag that is made
    /// again from the same records is the same. Nil when there is none.
    public var day: String?

    /// What there is to say of a bag.
    public init(organisation: String, description: String, identifier: String, day: String?) {
        self.organisation = organisation
        self.description = description
        self.identifier = identifier
        self.day = day
    }

    /// The lines for a bag with a payload.
    func text(of payload: [BundleFile]) -> String {
        let labels: [(String, String?)] = [
            ("Source-Organization", organisation), ("External-Description", description),
            ("External-Identifier", identifier), ("Bagging-Date", day),
            (Self.oxum, Self.oxum(bytes: payload.reduce(0) { $0 + $1.bytes.count }, files: payload.count)),
        ]
        return labels.map { label, value in
            value.map { "\(label): \(Self.inOneLine($0))\n" } ?? ""
        }.joined()
    }

    static let oxum = "Payload-Oxum"

    /// The number of bytes and of files of a payload.
    static func oxum(bytes: Int, files: Int) -> String { "\(bytes).\(files)" }

    private static func inOneLine(_ text: String) -> String {
        text.split { $0.isNewline || $0 == "\t" || $0 == " " }.joined(separator: " ")
    }
}
