extension Entry {
    /// The moment that a text writes; nil after a message.
    func moment(_ text: String) -> Moment? {
        if let moment = try? Moment(text) { return moment }
        switch Moment.mistake(in: text) {
        case nil: break
        case .calendar: reportNoSuchMoment(text, meant: text)
        case .order: report(CalendarCause.reversedInterval(key, text))
        case .form: reportForm(text)
        }
        return nil
    }

    /// Says why a text is no day; always nil.
    func explain(date text: String) -> CivilDate? {
        let meant = WrittenDate(text)
        if Moment.mistake(in: text) == .calendar {
            reportNoSuchMoment(text, meant: text)
        } else if let meant, Moment.mistake(in: meant.form) == .calendar {
            reportNoSuchMoment(text, meant: meant.form)
        } else {
            return refuse(text, .date, right: meant?.day?.iso)
        }
        return nil
    }

    /// Says that a text is not of a type, with the right form where that is known; always nil.
    func refuse<Value>(_ text: String, _ type: ScalarType, right: String?) -> Value? {
        if let right {
            report(ValueCause.otherForm(key, text, type, right: right))
        } else {
            report(ValueCause.notThis(key, text, type))
        }
        return nil
    }

    private func reportForm(_ text: String) {
        let meant = WrittenDate.moment(text)
        if let meant, Moment.mistake(in: meant) == nil {
            report(ValueCause.otherForm(key, text, .moment, right: meant))
        } else if let meant, Moment.mistake(in: meant) == .calendar {
            reportNoSuchMoment(text, meant: meant)
        } else if text.utf8.contains(where: { $0 >= 0x41 }) {
            report(CalendarCause.momentInWords(key, text))
        } else {
            report(ValueCause.notThis(key, text, .moment))
        }
    }

    private func reportNoSuchMoment(_ text: String, meant: String) {
        report(CalendarCause.noSuchMoment(key, text, last: lastDay(of: meant)))
    }

    /// The last day of the month of `2023-02-30`; nil when that month does not exist either, and for other
    /// forms.
    private func lastDay(of text: String) -> CivilDate? {
        let parts = text.utf8.split(separator: 0x2D)
        guard parts.count == 3, let year = Digits.value(parts[0]), let month = Digits.value(parts[1]),
            Digits.value(parts[2]) != 0
        else { return nil }
        return CivilDate(year: year, month: month, day: 1)?.lastOfMonth
    }
}

extension Moment {
    /// Why a text is no moment; nil when it is one.
    static func mistake(in text: String) -> Mistake? {
        do {
            _ = try Moment(text)
            return nil
        } catch {
            return error
        }
    }
}
