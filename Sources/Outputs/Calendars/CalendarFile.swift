import Records
import Relations

/// A calendar as a file (RFC 5545).
struct CalendarFile {
    private var lines = ContentLines()
    private let words: Words
    /// The address of the site, with a slash at its end.
    private let site: String

    /// A file for a site.
    init(words: Words, site: String) {
        self.words = words
        self.site = site
    }

    /// The calendar of some events, which are in order. `address` is the page that it belongs to.
    mutating func bytes(_ events: [CalendarEvent], titel: String, at address: PageAddress) -> [UInt8] {
        begin(titel, address)
        for event in events { write(event) }
        lines.add("END", "VCALENDAR")
        return lines.bytes
    }

    /// The zone is always there, for a calendar must hold something (§3.6) and may have no event.
    private mutating func begin(_ titel: String, _ address: PageAddress) {
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//Inzage//Inzage//NL")
        lines.add("CALSCALE", "GREGORIAN")
        // RFC 7986, and what programs knew before it.
        lines.add("NAME", text: titel)
        lines.add("X-WR-CALNAME", text: titel)
        lines.add("URL", address.link(from: site))
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        lines.add("X-PUBLISHED-TTL", "P1D")
        for (name, value) in Self.zone { lines.add(name, value) }
    }

    private mutating func write(_ event: CalendarEvent) {
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", event.uid)
        lines.add("DTSTAMP", (event.gewijzigd ?? event.tijd.begin.day).calendarTime)
        if let gewijzigd = event.gewijzigd { lines.add("LAST-MODIFIED", gewijzigd.calendarTime) }
        lines.add("SEQUENCE", String(event.volgnummer))
        write(event.tijd)
        lines.add("SUMMARY", text: event.titel)
        lines.add("DESCRIPTION", text: event.omschrijving)
        lines.add("LOCATION", text: event.locatie)
        lines.add("URL", event.adres.link(from: site))
        lines.add("CATEGORIES", text: words(event.soort))
        if let stand = event.stand { lines.add("STATUS", stand.rawValue) }
        // It is there to be known, and keeps nobody's time taken.
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("END", "VEVENT")
    }

    private mutating func write(_ tijd: EventTime) {
        switch tijd {
        case .dagen(let first, let last):
            lines.add("DTSTART;VALUE=DATE", first.compact)
            let end = last.adding(days: 1)
            // Only after the last day that there is, is there none.
            if end > last { lines.add("DTEND;VALUE=DATE", end.compact) }
        case .uren(let day, let start, let end):
            lines.add("DTSTART;TZID=\(Self.zoneName)", "\(day.compact)T\(start.compact)")
            if let end, end > start {
                lines.add("DTEND;TZID=\(Self.zoneName)", "\(day.compact)T\(end.compact)")
            }
        }
    }

    private static let zoneName = "Europe/Amsterdam"

    /// Central European Time with the summer time of Directive 2000/84/EC.
    private static let zone = [
        ("BEGIN", "VTIMEZONE"), ("TZID", zoneName),
        ("BEGIN", "DAYLIGHT"), ("TZNAME", "CEST"), ("DTSTART", "19810329T020000"),
        ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"), ("TZOFFSETFROM", "+0100"), ("TZOFFSETTO", "+0200"),
        ("END", "DAYLIGHT"),
        ("BEGIN", "STANDARD"), ("TZNAME", "CET"), ("DTSTART", "19961027T030000"),
        ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"), ("TZOFFSETFROM", "+0200"), ("TZOFFSETTO", "+0100"),
        ("END", "STANDARD"), ("END", "VTIMEZONE"),
    ]
}

extension CivilDate {
    /// As calendars write it: `20221220`.
    fileprivate var compact: String { iso.replacing("-", with: "") }

    /// The beginning of the day in Amsterdam, in UTC.
    fileprivate var calendarTime: String {
        "\(adding(days: -1).compact)T\(24 - hoursAheadAtMidnight)0000Z"
    }
}

extension TimeOfDay {
    /// As calendars write it: `091500`.
    fileprivate var compact: String { iso.replacing(":", with: "") + "00" }
}
