public import Records

/// Who belongs with whom, both ways: computed once, looked up by every page.
public struct Relations: Sendable {
    /// The memos, reports and other records of a project, newest first, by the project's id.
    public internal(set) var ofProject: [RecordID: [RecordEntry]] = [:]
    /// The records of a process, oldest first.
    public internal(set) var ofTraject: [RecordID: [RecordEntry]] = [:]
    /// The council documents of a project with the timeline that has them.
    public internal(set) var stukkenOfProject: [RecordID: [Plaatsing]] = [:]
    /// The publications of an organisation, newest first.
    public internal(set) var ofOrganisatie: [RecordID: [RecordEntry]] = [:]
    /// The meetings that an organisation attended, newest first.
    public internal(set) var attended: [RecordID: [RecordEntry]] = [:]
    /// What was said on behalf of an organisation: positions of reports and of the turns in them, newest
    /// report first.
    public internal(set) var spoken: [RecordID: [Spreekplaats]] = [:]
    /// The memos of a series, oldest first, as positions among the memos; by the folded id of the series.
    public internal(set) var series: [String: [Int]] = [:]
    /// The council documents that a record is the document of.
    public internal(set) var deliveries: [RecordID: [Plaatsing]] = [:]
    /// The promises that a record fulfils, as positions in the register.
    public internal(set) var fulfils: [RecordID: [Int]] = [:]
    /// The promises that were made in a record, as positions in the register.
    public internal(set) var promised: [RecordID: [Int]] = [:]
    /// The records whose text links to a record, newest first.
    public internal(set) var mentionedBy: [RecordID: [RecordEntry]] = [:]
    /// Where reports name a segment by its code, newest report first.
    public internal(set) var segmentMentions: [RecordID: [SegmentMention]] = [:]
    /// The publications with a keyword, newest first; by the slug of the keyword.
    public internal(set) var byKeyword: [String: Keyword] = [:]

    /// A council document: the positions of its timeline and of itself in that.
    public struct Plaatsing: Sendable, Hashable {
        /// The position of the timeline.
        public var tijdlijn: Int
        /// The position of the document in it.
        public var stuk: Int

        /// The document at positions.
        public init(tijdlijn: Int, stuk: Int) {
            self.tijdlijn = tijdlijn
            self.stuk = stuk
        }
    }

    /// A speaker turn: the positions of its report and of itself in that.
    public struct Spreekplaats: Sendable, Hashable {
        /// The position of the report.
        public var verslag: Int
        /// The position of the turn in it.
        public var beurt: Int
    }

    /// A keyword with the publications that have it.
    public struct Keyword: Sendable {
        /// The keyword, as first written.
        public var tekst: String
        /// The publications.
        public var entries: [RecordEntry]
    }
}
