import Diagnostics
import Markup
import Records

/// Holds values to what a notice takes, and collects what is wrong with them.
struct NoticeCheck {
    /// What is missing or wrong so far.
    private(set) var diagnostics: [Diagnostic] = []

    /// Notes a mistake.
    mutating func report(_ cause: NoticeCause, at place: Place) {
        diagnostics.append(Diagnostic(cause, at: place))
    }

    /// A value that must be there: nil after a message when it is not.
    mutating func required<Value>(
        _ given: Given<Value>?, _ field: NoticeField, of record: String, at place: Place
    ) -> Value? {
        if given == nil { report(.missing(field, record: record), at: place) }
        return given?.value
    }

    /// A text without white space at its ends; nil when nothing is left of it, or after a message when the
    /// field does not take it.
    mutating func text(_ given: Given<String>?, _ field: NoticeField) -> String? {
        guard let given else { return nil }
        let text = NoticeText.trimmed(given.value)
        let count = text.unicodeScalars.count
        if let limit = field.limit, count > limit {
            report(.tooLong(field, count: count, limit: limit), at: given.place)
            return nil
        }
        if let scalar = text.unicodeScalars.first(where: NoticeText.isForbidden) {
            report(.forbiddenCharacter(field, scalar.value), at: given.place)
            return nil
        }
        return text.isEmpty ? nil : text
    }

    /// A text of a form; nil after a message when it has another.
    mutating func text(
        _ given: Given<String>?, _ field: NoticeField, in form: (String) -> Bool
    ) -> String? {
        guard let given, let text = text(given, field) else { return nil }
        if form(text) { return text }
        report(.form(field, written: text), at: given.place)
        return nil
    }
}
