import Records
import Templates

/// Gathers the facts of a record in order; what is absent is left out.
struct Facts {
    private(set) var views: [FactView] = []
    let words: Words

    init(_ words: Words) { self.words = words }

    /// A fact in plain words.
    mutating func add(_ name: Phrase, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        add(name, HTML(escaping: text))
    }

    /// A fact that is a moment, marked up for machines where it is a day.
    mutating func add(_ name: Phrase, _ tijdstip: Tijdstip?) {
        guard let tijdstip else { return }
        add(name, TimeElement.html(tijdstip, words))
    }

    /// A fact as markup, over the width of the page when `isBreed`.
    mutating func add(_ name: Phrase, _ markup: HTML?, isBreed: Bool = false) {
        guard let markup, !markup.bytes.isEmpty else { return }
        views.append(FactView(naam: words(name), waarde: markup, isBreed: isBreed))
    }
}

/// `<time>` around a moment.
enum TimeElement {
    /// The moment in words, in a `time` element where HTML has a form for it: a day, a month, a week or a
    /// year.
    static func html(_ tijdstip: Tijdstip, _ words: Words) -> HTML {
        let shown = HTML(escaping: words.moment(tijdstip))
        let machine = machine(tijdstip.moment)
        guard !machine.isEmpty else { return shown }
        return HTML(
            trusted: Array("<time datetime=\"\(machine)\">".utf8) + shown.bytes + Array("</time>".utf8))
    }

    /// A moment as a valid `datetime`; empty where HTML has none for it.
    static func machine(_ moment: Moment) -> String {
        switch moment.precision {
        case .day, .month, .week, .year: moment.iso
        case .quarter, .interval: ""
        }
    }
}
