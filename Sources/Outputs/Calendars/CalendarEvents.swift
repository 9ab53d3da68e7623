import Records
import Relations

/// All events of a site in the order of their beginnings, with those of each record and each process.
struct CalendarEvents: Sendable {
    /// All of them.
    let all: [CalendarEvent]
    private let ofRecord: [RecordID: [Int]]
    private let ofTraject: [RecordID: [Int]]

    init(_ events: [CalendarEvent]) {
        all = events.sorted(by: CalendarEvent.isEarlier)
        var ofRecord: [RecordID: [Int]] = [:]
        var ofTraject: [RecordID: [Int]] = [:]
        for (position, event) in all.enumerated() {
            ofRecord[event.record, default: []].append(position)
            if let traject = event.traject { ofTraject[traject, default: []].append(position) }
        }
        self.ofRecord = ofRecord
        self.ofTraject = ofTraject
    }

    /// The events of a record.
    func of(_ record: RecordID) -> [CalendarEvent] {
        (ofRecord[record] ?? []).map { all[$0] }
    }

    /// The events of a process and of the records that belong to it.
    func ofAll(_ traject: RecordID) -> [CalendarEvent] {
        Set((ofRecord[traject] ?? []) + (ofTraject[traject] ?? [])).sorted().map { all[$0] }
    }
}
