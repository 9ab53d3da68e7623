import Diagnostics
public import Records

extension Words {
    /// "20 december 2022"
    public func date(_ date: CivilDate) -> String {
        "\(date.day) \(month(date.month)) \(date.year)"
    }

    /// "dinsdag 20 december 2022"
    public func weekdayAndDate(_ date: CivilDate) -> String {
        "\(weekday(date.weekday)) \(self.date(date))"
    }

    /// "december 2022"
    public func monthAndYear(_ date: CivilDate) -> String {
        "\(month(date.month)) \(date.year)"
    }

    /// A moment as its author wants it shown, else in words as precise as it was written.
    public func moment(_ tijdstip: Tijdstip) -> String {
        tijdstip.aanduiding ?? moment(tijdstip.moment)
    }

    /// A moment in words as precise as it was written: "december 2022", "eerste kwartaal van 2023", "week 2
    /// van 2018".
    public func moment(_ moment: Moment) -> String {
        switch (moment.precision, moment.first, moment.last) {
        case (.interval, let first, let last): interval(moment, first, last)
        case (_, let first?, _): point(moment.precision, first, moment.iso)
        default: moment.iso
        }
    }

    private func point(_ precision: Moment.Precision, _ first: CivilDate, _ iso: String) -> String {
        switch precision {
        case .day: date(first)
        case .month: monthAndYear(first)
        case .year: String(first.year)
        case .quarter:
            self(.kwartaal, ["rang": ordinal((first.month - 1) / 3 + 1), "jaar": String(first.year)])
        case .week:
            // The week's own year and number stand in the text: the year of its Monday may be another.
            self(.week, ["week": String(Int(iso.suffix(2)) ?? 0), "jaar": String(iso.prefix(4))])
        case .interval: iso
        }
    }

    private func interval(_ moment: Moment, _ first: CivilDate?, _ last: CivilDate?) -> String {
        let sides = moment.iso.split(separator: "/").map(String.init)
        guard sides.count == 2 else { return moment.iso }
        switch (first, last) {
        case (_?, nil): return self(.vanaf, ["begin": side(sides[0])])
        case (nil, _?): return self(.totEnMet, ["eind": side(sides[1])])
        default: return self(.vanTotEnMet, ["begin": side(sides[0]), "eind": side(sides[1])])
        }
    }

    private func side(_ iso: String) -> String {
        (try? Moment(iso)).map { moment($0) } ?? iso
    }

    func month(_ month: Int) -> String {
        let names = language == .dutch ? Self.dutchMonths : Self.englishMonths
        return names[min(max(month, 1), 12) - 1]
    }

    /// "jan", for a line of an axis; the Dutch ones as the Taalunie shortens them, without the point.
    func shortMonth(_ month: Int) -> String {
        let names = language == .dutch ? Self.shortDutchMonths : Self.shortEnglishMonths
        return names[min(max(month, 1), 12) - 1]
    }

    private func weekday(_ day: Int) -> String {
        let names = language == .dutch ? Self.dutchDays : Self.englishDays
        return names[min(max(day, 1), 7) - 1]
    }

    private func ordinal(_ number: Int) -> String {
        let names =
            language == .dutch
            ? ["eerste", "tweede", "derde", "vierde"] : ["first", "second", "third", "fourth"]
        return names[min(max(number, 1), 4) - 1]
    }

    private static let dutchMonths = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ]
    private static let shortDutchMonths = [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    private static let shortEnglishMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let dutchDays = [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ]
    private static let englishDays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
