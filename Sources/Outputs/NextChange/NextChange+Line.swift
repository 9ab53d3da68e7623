import Records

extension NextChange {
    /// It in a line of English, for the command line: "Next change by date alone: 2023-04-13, nobody can
    /// react any longer to consultaties/x".
    public var line: String {
        "Next change by date alone: \(datum.iso), \(reden.words) (\(record.path))"
    }
}

extension NextChange.Reden {
    fileprivate var words: String {
        switch self {
        case .publicatie: "a page is published"
        case .verlopen: "a page has expired"
        case .reactietermijn: "one can no longer react"
        case .raadsstuk: "the state of a council document changes"
        case .mijlpaal: "the state of a milestone changes"
        case .afspraak: "the term of an agreement begins or has passed"
        case .toezegging: "the term of a promise begins or has passed"
        case .reeks: "the next memo of a series is late"
        case .datum: "a day comes on which a record says that it changed"
        case .stand: "a timeline in a text stays as of the date of the text"
        }
    }
}
