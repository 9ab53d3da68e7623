import Diagnostics
import Markup
import Records
import Relations
import Templates

extension PageComposer {
    /// Puts what the leaf directives of a body show in their places.
    mutating func embedDirectives(
        of document: Document, _ context: EmbedContext, into decorations: inout Decorations
    ) {
        var number = 0
        for node in document.nodes.indices {
            guard case .leafDirective(let position) = document.nodes[node].kind else { continue }
            number += 1
            let directive = document.directives[position]
            let place = document.origin.place(
                line: directive.line, column: directive.column, length: directive.name.count + 2)
            let part = embed(directive, at: place, anker: "deel-\(number)", context).bytes
            decorations[node].replacement = inSiteLanguage(part)
        }
    }

    /// A part speaks the language of the site, whatever that of the text around it.
    private func inSiteLanguage(_ part: [UInt8]) -> [UInt8] {
        guard taal != nil, !part.isEmpty else { return part }
        let taal = HTML(escaping: site.publication.instellingen.taal).bytes
        return Array("<div lang=\"".utf8) + taal + Array("\">\n".utf8) + part + Array("</div>\n".utf8)
    }

    private mutating func embed(
        _ directive: Directive, at place: Place, anker: String, _ context: EmbedContext
    ) -> HTML {
        switch directive.name {
        case "tijdlijn": embedTijdlijn(directive, place, anker, context)
        case "segmenten": embedSegmenten(directive, place, anker)
        case "planning": embedPlanning(directive, place, anker, context)
        case "indicator": embedIndicator(directive, place, anker)
        case "begrippen": embedBegrippen(directive, place)
        case "aanwezigen", "afspraken", "vragen": embedReport(directive, place, context)
        default: .empty
        }
    }

    private mutating func embedReport(_ directive: Directive, _ place: Place, _ context: EmbedContext) -> HTML
    {
        guard let parts = context.report else {
            report([Diagnostic(EmbedCause.onlyInReport(directive.name), at: place)])
            return .empty
        }
        let templates = site.theme.templates
        return switch directive.name {
        case "aanwezigen": fill(templates.parts.aanwezigen, parts.aanwezigen)
        case "afspraken": fill(templates.parts.afspraken, parts.afspraken)
        default: fill(templates.parts.vragen, parts.vragen)
        }
    }

    /// A part of the theme with its view.
    func fill<View>(_ template: Template<View>, _ view: View) -> HTML {
        var bytes: [UInt8] = []
        template.render(view, into: &bytes)
        return HTML(trusted: bytes)
    }

    /// The record that a key of a directive names, checked like any other reference.
    private mutating func target<Record: PageRecord>(
        _ directive: Directive, _ key: String, _ place: Place, _ items: [Published<Record>]
    ) -> Published<Record>? {
        guard let written = directive.value(key) else { return nil }
        let reference = Reference<Record>(written, at: place, key: key)
        if let cause = site.references.cause(for: reference) {
            report([Diagnostic(cause, at: place)])
            return nil
        }
        return index[reference].flatMap { site.positions[Record.kind]?[$0.id] }.map { items[$0] }
    }
}

extension PageComposer {
    private mutating func embedTijdlijn(
        _ directive: Directive, _ place: Place, _ anker: String, _ context: EmbedContext
    ) -> HTML {
        guard let item = target(directive, "bron", place, site.publication.tijdlijnen) else { return .empty }
        var date = context.peildatum
        if let written = directive.value("peildatum") {
            guard let given = CivilDate(iso: written) else {
                report([Diagnostic(EmbedCause.notADate(key: "peildatum", written), at: place)])
                return .empty
            }
            date = given
        }
        let view = tijdlijn(item, asOf: date, anker: anker, only: states(directive, place), isEmbedded: true)
        return fill(site.theme.templates.parts.tijdlijn, view)
    }

    private mutating func states(_ directive: Directive, _ place: Place) -> Set<Raadsstuk.Toestand>? {
        guard let written = directive.value("alleen") else { return nil }
        var states: Set<Raadsstuk.Toestand> = []
        for word in Self.list(written) {
            if let state = Raadsstuk.Toestand(rawValue: word) {
                states.insert(state)
            } else {
                let known = Raadsstuk.Toestand.allCases.map(\.rawValue)
                report([Diagnostic(EmbedCause.unknownWord(key: "alleen", word, known: known), at: place)])
            }
        }
        return states
    }

    private mutating func embedSegmenten(_ directive: Directive, _ place: Place, _ anker: String) -> HTML {
        guard let item = target(directive, "bron", place, site.publication.segmentkeuzes) else {
            return .empty
        }
        let known = item.record.elementen.map(\.id)
        let wanted = directive.value("elementen").map(Self.list)
        for word in wanted ?? [] where !known.contains(word) {
            report([Diagnostic(EmbedCause.unknownWord(key: "elementen", word, known: known), at: place)])
        }
        let view = segmenten(item, anker: anker, elements: wanted, isEmbedded: true)
        return fill(site.theme.templates.parts.segmenten, view)
    }

    private mutating func embedPlanning(
        _ directive: Directive, _ place: Place, _ anker: String, _ context: EmbedContext
    ) -> HTML {
        guard let item = target(directive, "traject", place, site.publication.trajecten) else {
            return .empty
        }
        var view = planning(item, anker: anker, isEmbedded: true)
        if !context.hasFigures { view.tijdbalk = .empty }
        return fill(site.theme.templates.parts.planning, view)
    }

    private mutating func embedIndicator(_ directive: Directive, _ place: Place, _ anker: String) -> HTML {
        guard let item = target(directive, "bron", place, site.publication.indicatoren) else { return .empty }
        let view = indicator(item, anker: anker, isEmbedded: true)
        return fill(site.theme.templates.parts.indicator, view)
    }

    /// Terms of the glossary, or with `bron` the elements of a segment file; with `termen` only those.
    private mutating func embedBegrippen(_ directive: Directive, _ place: Place) -> HTML {
        let wanted = directive.value("termen").map(Self.list)
        var views: [BegripView]
        if directive.value("bron").map({ $0 != "begrippen" }) == true {
            guard let item = target(directive, "bron", place, site.publication.segmentkeuzes) else {
                return .empty
            }
            views = elementen(item)
        } else {
            views = begrippen(site.publication.begrippen)
        }
        if let wanted {
            let known = views.map(\.term)
            for word in wanted where !known.contains(where: { Folding.folded($0) == Folding.folded(word) }) {
                report([Diagnostic(EmbedCause.unknownWord(key: "termen", word, known: known), at: place)])
            }
            let folded = Set(wanted.map(Folding.folded))
            views = views.filter { folded.contains(Folding.folded($0.term)) }
        }
        return fill(site.theme.templates.parts.begrippen, BegrippenView(begrippen: views))
    }

    /// The items of a comma-separated value.
    static func list(_ value: String) -> [String] {
        value.split(separator: ",").map { String($0.drop { $0 == " " }).replacing(/\ +$/, with: "") }
    }
}
