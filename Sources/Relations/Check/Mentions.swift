import Records

extension PageFields {
    /// The references that every page may have, in the order of its keys.
    var mentions: [Mention] {
        [organisatie.map(Mention.init), traject.map(Mention.init)].compactMap { $0 }
            + projecten.map(Mention.init)
    }
}

extension Verslag {
    var ownMentions: [Mention] {
        if case .verslag(let reference) = volgende { [Mention(reference)] } else { [] }
    }
}

extension Tijdlijn {
    var ownMentions: [Mention] {
        stukken.flatMap { stuk -> [Mention] in
            var found = stuk.project.map { [Mention($0)] } ?? []
            if case .record(let reference) = stuk.document { found.append(Mention(reference)) }
            return found
        }
    }
}

extension Segmentkeuzes {
    var ownMentions: [Mention] { vervangt.map { [Mention($0)] } ?? [] }
}

extension Toezegging {
    /// What fulfilled it, and where it was made when that is written as an id.
    var mentions: [Mention] {
        afgedaanMet.map(Mention.init) + (waar.map { $0.isID ? [Mention($0.reference)] : [] } ?? [])
    }
}

extension SiteInstellingen {
    var mentions: [Mention] {
        [Mention(organisatie)] + reeksen.compactMap { $0.beloofdIn.map(Mention.init) }
    }
}
