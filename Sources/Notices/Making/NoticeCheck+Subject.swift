import CodeLists
import Diagnostics
import Records
import Relations

extension NoticeCheck {
    /// What a process is about as a whole; nil after messages when that is not known.
    mutating func subject(of source: NoticeSource) -> Subject? {
        let page = source.page
        let place = source.own.places.whole
        let title = text(
            source.value(\.titel, "titel") ?? Given(page.titel, at: page.place), .title)
        let words =
            source.value(\.omschrijving, "omschrijving")
            ?? Given(page.samenvatting, at: page.samenvatting?.origin.start ?? place)
        let described = words.flatMap { Given(NoticeText.words(of: $0.value), at: $0.place) }
        let errors = diagnostics.count
        let description = text(described, .description)
        if description == nil, diagnostics.count == errors {
            report(.missing(.description, record: source.record), at: place)
        }
        let nature = required(source.value(\.aard, "aard"), .nature, of: source.record, at: place)
        let codes = required(source.list(\.cpv, "cpv"), .codes, of: source.record, at: place)
        let places = required(source.list(\.nuts, "nuts"), .places, of: source.record, at: place)
        if let main = source.list(\.cpv, "cpv"), let code = main.value.first {
            check(code, fits: nature, at: main.place)
        }
        guard let title, let description, let nature, let codes, let places else { return nil }
        return Subject(
            title: title, description: description, nature: nature, codes: codes, places: places)
    }

    /// The lots of a process; what one does not say of itself is that of the whole.
    mutating func lots(of source: NoticeSource, as whole: Subject) -> [Subject] {
        let percelen = source.item.record.percelen
        if percelen.count > Self.mostLots {
            report(.tooManyLots(percelen.count, limit: Self.mostLots), at: source.page.place)
            return []
        }
        return percelen.compactMap { lot($0, of: whole) }
    }

    private mutating func lot(_ perceel: Perceel, of whole: Subject) -> Subject? {
        let title = text(Given(perceel.naam, at: perceel.places["naam"]), .lotTitle)
        let words = Given(
            perceel.omschrijving.map(NoticeText.words), at: perceel.places["omschrijving"])
        let description = text(words, .lotDescription) ?? whole.description
        if let code = perceel.cpv { check(code, fits: whole.nature, at: perceel.places["cpv"]) }
        guard let title else { return nil }
        return Subject(
            title: title, description: description, nature: whole.nature,
            codes: perceel.cpv.map { [$0] } ?? whole.codes, places: whole.places)
    }

    /// Reports a main code of something that is bought in another way.
    private mutating func check(_ code: CPVCode, fits nature: TenderNedGegevens.Aard?, at place: Place) {
        guard let nature, code.aard != nature else { return }
        report(.nature(code: code.code, of: code.aard, not: nature), at: place)
    }

    /// As many as four digits can number (BT-137).
    private static let mostLots = 9999
}

extension Origin {
    /// Where the text begins.
    fileprivate var start: Place { place(line: 1, column: 1) }
}
