import Minutes
import Records
import Relations

extension PageComposer {
    /// The meetings whose reports name a segment by its code, newest first, with what was said.
    func discussed(_ segment: Segment, in item: Published<Segmentkeuzes>) -> [GesprokenView] {
        let id = RecordID("\(item.record.id.path)/\(segment.code)")
        let mentions = site.relations.segmentMentions[id] ?? []
        var views: [GesprokenView] = []
        var start = 0
        while start < mentions.count {
            let meeting = mentions[start].verslag
            let end = mentions[start...].firstIndex { $0.verslag != meeting } ?? mentions.count
            views.append(discussed(Array(mentions[start..<end]), at: site.publication.verslagen[meeting]))
            start = end
        }
        return views
    }

    private func discussed(_ mentions: [SegmentMention], at item: Published<Verslag>) -> GesprokenView {
        GesprokenView(
            anker: Self.meetingAnchor(item), bijeenkomst: meeting(item),
            aantal: words.count(mentions.count, .eenPlaats, .plaatsen),
            beurten: mentions.map { mention in
                let turn = turn(of: mention, in: item.minutes)
                return SpreekbeurtView(
                    spreker: turn.flatMap { item.minutes?.participants[$0.speaker].label }.map(typeset),
                    agendapunt: turn.flatMap { item.minutes?.itemTitle(of: $0) }.map(typeset),
                    tekst: typeset(WordsAround.of(mention.code, in: mention.text)),
                    plaats: LinkView(
                        tekst: place(of: mention, in: item), adres: link(item.address.at(mention.anchor))))
            })
    }

    private func turn(of mention: SegmentMention, in minutes: Minutes?) -> Turn? {
        guard case .turn(let position) = mention.place else { return nil }
        return minutes?.turns[position]
    }

    /// "Bijdrage 3 in het verslag van 27 maart 2023"
    private func place(of mention: SegmentMention, in item: Published<Verslag>) -> String {
        let date = item.page.datum.map(words.moment) ?? typeset(item.page.titel)
        switch mention.place {
        case .turn(let position):
            return words(.bijdrageInVerslag, ["n": String(position + 1), "datum": date])
        case .question(let position):
            let number = item.minutes?.questions[position].number ?? ""
            return words(.vraagInVerslag, ["n": number, "datum": date])
        case .heading: return words(.kopInVerslag, ["datum": date])
        case .text: return words(.tekstInVerslag, ["datum": date])
        }
    }
}
