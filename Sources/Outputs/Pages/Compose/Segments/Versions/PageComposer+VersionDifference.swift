import Records
import Relations
import Templates

extension PageComposer {
    /// What changed in a file of choices since the version that it replaces.
    func view(of replaced: ReplacedVersion, in item: Published<Segmentkeuzes>) -> VersieverschilView {
        let difference = replaced.difference
        return view(
            of: replaced.old, counted(difference),
            difference.elements.compactMap { group($0) }
                + difference.segments.filter { !$0.isNone }.map { group($0, item, replaced.old) })
    }

    /// What changed in one segment since the version that its file replaces.
    func view(
        of replaced: ReplacedVersion, segment position: Int, in item: Published<Segmentkeuzes>
    ) -> VersieverschilView? {
        // The segments of the later version stand first, in their order.
        let difference = replaced.difference.segments[position]
        let sentence: Phrase =
            difference.old == nil
            ? .segmentIsNieuw : difference.isNone ? .segmentIsGelijk : .segmentIsGewijzigd
        let isTold = difference.old != nil && !difference.isNone
        var view = view(
            of: replaced.old, words(sentence),
            isTold ? [group(difference, item, replaced.old, isHere: true)] : [])
        if let old = difference.old.map({ replaced.old.record.segmenten[$0] }),
            let address = replaced.old.address(of: old)
        {
            view.oud.adres = link(address)
        }
        return view
    }

    private func view(
        of old: Published<Segmentkeuzes>, _ summary: String, _ groups: [VerschilgroepView]
    ) -> VersieverschilView {
        let title = typeset(old.page.titel)
        return VersieverschilView(
            titel: words(.verschilMet, ["titel": title]),
            oud: LinkView(tekst: title, adres: link(old.address)), samenvatting: summary, groepen: groups)
    }

    /// "Segmenten: 2 gewijzigd, 1 nieuw."
    private func counted(_ difference: VersionDifference) -> String {
        let segments = difference.segments
        let counts: [(Phrase, Int)] = [
            (.aantalGewijzigd, segments.count { $0.old != nil && $0.new != nil && !$0.isNone }),
            (.aantalNieuw, segments.count { $0.old == nil }),
            (.aantalVervallen, segments.count { $0.new == nil }),
            (.aantalGelijk, segments.count(where: \.isNone)),
        ]
        let parts = counts.filter { $0.1 > 0 }.map { words($0.0, ["n": String($0.1)]) }
        return difference.isNone
            ? words(.verschilGeen) : words(.segmentenGeteld, ["telling": parts.joined(separator: ", ")])
    }

    private func group(_ difference: ElementDifference) -> VerschilgroepView? {
        guard let element = difference.element else { return nil }
        let mark = mark(difference.old != nil, difference.new != nil)
        return VerschilgroepView(
            titel: typeset(element.naam), adres: difference.new.map { "#\($0.anker)" },
            merk: words(mark.phrase), merkcode: mark.code,
            onderdelen: difference.changes.isEmpty
                ? []
                : [
                    VerschilonderdeelView(
                        zinnen: difference.changes.map { HTMLView(tekst: markup($0)) })
                ])
    }

    private func group(
        _ difference: SegmentDifference, _ item: Published<Segmentkeuzes>, _ old: Published<Segmentkeuzes>,
        isHere: Bool = false
    ) -> VerschilgroepView {
        let owner = difference.new == nil ? old : item
        let mark = mark(difference.old != nil, difference.new != nil)
        let own = VerschilonderdeelView(zinnen: difference.changes.map { HTMLView(tekst: markup($0)) })
        let choices = difference.choices.map { choice in
            VerschilonderdeelView(
                naam: typeset(choice.element.naam),
                zinnen: choice.changes.map { HTMLView(tekst: markup($0, isWords: choice.isWords)) })
        }
        return VerschilgroepView(
            titel: typeset("\(difference.segment.code): \(difference.segment.naam)"),
            adres: isHere ? nil : owner.address(of: difference.segment).map(link),
            merk: words(mark.phrase), merkcode: mark.code,
            onderdelen: (own.zinnen.isEmpty ? [] : [own]) + choices)
    }

    private func mark(_ wasThere: Bool, _ isThere: Bool) -> (phrase: Phrase, code: String) {
        switch (wasThere, isThere) {
        case (false, _): (.merkNieuw, "nieuw")
        case (_, false): (.merkVervallen, "vervallen")
        case (true, true): (.merkGewijzigd, "gewijzigd")
        }
    }
}
