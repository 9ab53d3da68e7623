import Diagnostics
import Markup
import Records
import Relations
import Templates

extension PageComposer {
    /// Puts what the leaf directives of a body show in their places; in a note they show nothing.
    mutating func embedDirectives(
        _ directives: [PlacedDirective], _ context: EmbedContext, into decorations: inout Decorations
    ) {
        var number = 0
        for directive in directives where directive.form == .leaf {
            guard directive.node.note == 0 else {
                report([Diagnostic(EmbedCause.insideNote(directive.name), at: directive.place)])
                continue
            }
            number += 1
            let part = embed(directive, anker: "deel-\(number)", context).bytes
            decorations[directive.node].replacement = inSiteLanguage(part)
        }
    }

    /// A part speaks the language of the site, whatever that of the text around it.
    private func inSiteLanguage(_ part: [UInt8]) -> [UInt8] {
        guard taal != nil, !part.isEmpty else { return part }
        let taal = HTML(escaping: site.publication.instellingen.taal).bytes
        return Array("<div lang=\"".utf8) + taal + Array("\">\n".utf8) + part + Array("</div>\n".utf8)
    }

    private mutating func embed(
        _ directive: PlacedDirective, anker: String, _ context: EmbedContext
    ) -> HTML {
        switch directive.name {
        case "tijdlijn": embedTijdlijn(directive, anker, context)
        case "segmenten": embedSegmenten(directive, anker)
        case "planning": embedPlanning(directive, anker, context)
        case "indicator": embedIndicator(directive, anker)
        case "begrippen": embedBegrippen(directive)
        case "aanwezigen", "afspraken", "vragen": embedReport(directive, context)
        default: .empty
        }
    }

    private mutating func embedReport(_ directive: PlacedDirective, _ context: EmbedContext) -> HTML {
        guard let parts = context.report else {
            report([Diagnostic(EmbedCause.onlyInReport(directive.name), at: directive.place)])
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
        _ directive: PlacedDirective, _ key: String, _ items: [Published<Record>]
    ) -> Published<Record>? {
        guard let written = directive.value(key) else { return nil }
        let reference = Reference<Record>(written.text, at: written.place)
        if let cause = site.references.cause(for: reference, shown: "\(key)=\(written.text)") {
            report([Diagnostic(cause, at: written.place)])
            return nil
        }
        return index[reference].flatMap { site.positions[Record.kind]?[$0.id] }.map { items[$0] }
    }
}

extension PageComposer {
    private mutating func embedTijdlijn(
        _ directive: PlacedDirective, _ anker: String, _ context: EmbedContext
    ) -> HTML {
        let states = states(directive)
        let date = day("peildatum", of: directive, else: context.peildatum)
        let earlier = earlierTelling(directive, before: date, context)
        guard let item = target(directive, "bron", site.publication.tijdlijnen), let date else {
            return .empty
        }
        let view = tijdlijn(item, asOf: date, anker: anker, only: states, since: earlier, isEmbedded: true)
        return fill(site.theme.templates.parts.tijdlijn, view)
    }

    /// When the council was told before: as `sinds` says, else the memo before this one in its series.
    private mutating func earlierTelling(
        _ directive: PlacedDirective, before date: CivilDate?, _ context: EmbedContext
    ) -> EarlierTelling? {
        if let day = day("sinds", of: directive, else: nil) { return EarlierTelling(date: day) }
        guard let earlier = context.earlier, let date, earlier.date < date else { return nil }
        return earlier
    }

    /// The day that a key of a directive names, else another; nil when it names none.
    private mutating func day(
        _ key: String, of directive: PlacedDirective, else other: CivilDate?
    ) -> CivilDate? {
        directive.value(key).map { date($0, of: key) } ?? other
    }

    private mutating func date(_ written: PlacedValue, of key: String) -> CivilDate? {
        if let date = CivilDate(iso: written.text) { return date }
        let meant = CivilDate(written: written.text)
        let cause = EmbedCause.notADate(key: key, written.text, meant: meant?.iso)
        report([Diagnostic(cause, at: written.place)])
        return nil
    }

    private mutating func states(_ directive: PlacedDirective) -> Set<Raadsstuk.Toestand>? {
        let known = Raadsstuk.Toestand.allCases.map(\.rawValue)
        return words(directive, "alleen", known: known).map { words in
            Set(words.compactMap { Raadsstuk.Toestand(rawValue: $0) })
        }
    }

    /// The words of a key, each as it is known; what is not becomes a message. Nil without the key.
    private mutating func words(_ directive: PlacedDirective, _ key: String, known: [String]) -> [String]? {
        guard let words = directive.value(key)?.words else { return nil }
        let names = Dictionary(known.map { (Folding.folded($0), $0) }) { first, _ in first }
        return words.compactMap { word in
            if let name = names[Folding.folded(word.text)] { return name }
            report([Diagnostic(EmbedCause.unknownWord(key: key, word.text, known: known), at: word.place)])
            return nil
        }
    }

    private mutating func embedSegmenten(_ directive: PlacedDirective, _ anker: String) -> HTML {
        guard let item = target(directive, "bron", site.publication.segmentkeuzes) else { return .empty }
        let wanted = words(directive, "elementen", known: item.record.elementen.map(\.id))
        let view = segmenten(item, anker: anker, elements: wanted, isEmbedded: true)
        return fill(site.theme.templates.parts.segmenten, view)
    }

    private mutating func embedPlanning(
        _ directive: PlacedDirective, _ anker: String, _ context: EmbedContext
    ) -> HTML {
        guard let item = target(directive, "traject", site.publication.trajecten) else { return .empty }
        var view = planning(item, asOf: context.peildatum, anker: anker, isEmbedded: true)
        if !context.hasFigures { view.tijdbalk = .empty }
        return fill(site.theme.templates.parts.planning, view)
    }

    private mutating func embedIndicator(_ directive: PlacedDirective, _ anker: String) -> HTML {
        guard let item = target(directive, "bron", site.publication.indicatoren) else { return .empty }
        let view = indicator(item, anker: anker, isEmbedded: true)
        return fill(site.theme.templates.parts.indicator, view)
    }

    /// Terms of the glossary, or with `bron` the elements of a segment file; with `termen` only those.
    private mutating func embedBegrippen(_ directive: PlacedDirective) -> HTML {
        var views: [BegripView]
        if directive.value("bron").map({ $0.text != "begrippen" }) == true {
            guard let item = target(directive, "bron", site.publication.segmentkeuzes) else { return .empty }
            views = elementen(item)
        } else {
            views = begrippen(site.publication.begrippen)
        }
        if let wanted = words(directive, "termen", known: views.map(\.term)) {
            views = views.filter { wanted.contains($0.term) }
        }
        return fill(site.theme.templates.parts.begrippen, BegrippenView(begrippen: views))
    }
}
