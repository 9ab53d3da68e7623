import Diagnostics
import Records

/// Gives every published record its address, keeps out what is not published yet, and finds two on one
/// address.
struct Addressing {
    let peildatum: CivilDate
    let drafts: Bool
    private(set) var diagnostics: [Diagnostic] = []
    /// Who has an address: its file, for the message when another wants it too.
    private var taken: [String: Place] = [:]
    /// The addresses of index pages.
    private var indexPages: Set<String> = []
    private var files = FilePlacement()
    private var coming: [(record: RecordID, day: CivilDate, section: String?)] = []
    private var aliases: [(alias: Alias, to: PageAddress, title: String)] = []

    init(peildatum: CivilDate, drafts: Bool) {
        self.peildatum = peildatum
        self.drafts = drafts
    }

    /// Places all records of a site.
    mutating func place(_ site: LoadedSite, in publication: inout Publication) {
        reserve(site)
        publication.organisaties = place(site.organisaties, in: &publication.index)
        publication.projecten = place(site.projecten, in: &publication.index)
        publication.memos = place(site.memos, in: &publication.index).sorted(by: Published.isNewer)
        publication.verslagen = place(site.verslagen, in: &publication.index).sorted(by: Published.isNewer)
        publication.trajecten = place(site.trajecten, in: &publication.index)
        publication.tijdlijnen = place(site.tijdlijnen, in: &publication.index)
        publication.segmentkeuzes = place(site.segmentkeuzes, in: &publication.index)
        publication.indicatoren = place(site.indicatoren, in: &publication.index)
        publication.paginas = place(site.paginas, in: &publication.index)
        for keuzes in publication.segmentkeuzes { placeSegments(of: keuzes, in: &publication.index) }
        for keuzes in publication.segmentkeuzes {
            publication.segmentPairs[keuzes.record.id] = pairs(of: keuzes)
        }
        placeTerms(site.begrippen, in: &publication)
        placePromises(site.toezeggingen, in: &publication)
        noteComing(RecordID("index"), site.inleiding?.record.page)
        for (folder, introduction) in site.rubriekinleidingen.sorted(by: { $0.key < $1.key }) {
            noteComing(RecordID("\(folder)/index"), introduction.record.page, section: folder)
        }
        publication.coming = coming
        publication.inleiding = site.inleiding.flatMap { isPublished($0.record.page) ? $0 : nil }
        publication.rubriekinleidingen = site.rubriekinleidingen.filter { isPublished($0.value.record.page) }
        publication.files = files.copies(of: site.files)
    }

    /// The index pages of the sections that have something in them.
    private mutating func reserve(_ site: LoadedSite) {
        let sections: [(RecordKind, Bool)] = [
            (.memo, site.memos.isEmpty), (.verslag, site.verslagen.isEmpty),
            (.traject, site.trajecten.isEmpty),
            (.tijdlijn, site.tijdlijnen.isEmpty), (.segmentkeuzes, site.segmentkeuzes.isEmpty),
            (.indicator, site.indicatoren.isEmpty), (.organisatie, site.organisaties.isEmpty),
            (.project, site.projecten.isEmpty), (.begrip, site.begrippen.isEmpty),
            (.toezegging, site.toezeggingen.isEmpty),
        ]
        taken[""] = Place(file: "content/index.md")
        taken["begrippen/#inhoud"] = Place(file: "content/begrippen.yaml")
        if site.verslagen.contains(where: { $0.hasAgreements }) {
            taken["afspraken/"] = Place(file: "content/consultaties")
        }
        for (kind, isEmpty) in sections where !isEmpty {
            taken[kind.folder + "/"] = Place(file: "content/\(kind.source)")
            indexPages.insert(kind.folder + "/")
        }
    }

    private mutating func place<Record>(
        _ loaded: [Loaded<Record>], in index: inout RecordIndex
    ) -> [Published<Record>] {
        var published: [Published<Record>] = []
        for item in loaded where !isRepeated(item.record, in: index) {
            let page = item.record.page
            let address = isPublished(page) ? address(of: item) : nil
            noteComing(item.record.id, page)
            index.add(
                RecordEntry(
                    id: item.record.id, kind: Record.kind, titel: page.titel, address: address,
                    datum: page.datum,
                    place: page.place, names: (item.record as? Organisatie)?.aliassen ?? []))
            files.note(page, in: item.file, at: address)
            guard let address else { continue }
            published.append(Published(loaded: item, address: address))
            aliases += page.aliassen.map { ($0, address, page.titel) }
        }
        return published
    }

    /// Whether a register has an id twice, which was said when it was read.
    private func isRepeated<Record: PageRecord>(_ record: Record, in index: RecordIndex) -> Bool {
        (Record.kind == .organisatie || Record.kind == .project) && index.entry(of: record.id) != nil
    }

    /// A draft only when asked for; nothing before its day.
    private func isPublished(_ page: PageFields) -> Bool {
        (drafts || !page.concept) && (page.publicatieVanaf.map { $0 <= peildatum } ?? true)
    }

    /// Remembers what is not published yet, and will be.
    private mutating func noteComing(_ record: RecordID, _ page: PageFields?, section: String? = nil) {
        guard let page, let day = page.publicatieVanaf, day > peildatum, drafts || !page.concept else {
            return
        }
        coming.append((record, day, section))
    }

    /// The address of a record; nil, with a message, when it has none or another has it.
    private mutating func address<Record>(of item: Loaded<Record>) -> PageAddress? {
        let record = item.record
        let parts = Record.kind == .pagina ? record.id.path.split(separator: "/") : [record.id.name]
        var slugs = parts.map { Slug($0)?.description }
        if let slug = record.page.slug, !slugs.isEmpty { slugs[slugs.count - 1] = slug.description }
        let words = slugs.compactMap { $0 }
        let isRegister = Record.kind == .organisatie || Record.kind == .project
        let place = isRegister ? record.page.place : Place(file: item.file)
        guard words.count == parts.count, !words.isEmpty else {
            diagnostics.append(Diagnostic(RelationCause.noAddress(name: record.id.path), at: place))
            return nil
        }
        let folder = Record.kind.folder
        let path = (folder.isEmpty ? "" : folder + "/") + words.joined(separator: "/") + "/"
        return claim(path, at: place)
    }

    @discardableResult
    private mutating func claim(_ path: String, at place: Place) -> PageAddress? {
        if let other = taken[path] {
            diagnostics.append(clash(on: path, at: place, with: other))
            return nil
        }
        taken[path] = place
        return PageAddress(path)
    }

    private func clash(on path: String, at place: Place, with other: Place) -> Diagnostic {
        if indexPages.contains(path) {
            return Diagnostic(RelationCause.sectionAddress(path: path, folder: other.file), at: place)
        }
        let line = other.line > 0 ? ":\(other.line)" : ""
        let cause = RelationCause.sameAddress(path: path, other: "'\(other.file)\(line)'")
        return Diagnostic(cause, at: place, related: other)
    }
}

extension RecordKind {
    /// The folder or the register under `content/` that its records come from.
    fileprivate var source: String {
        switch self {
        case .organisatie, .project, .begrip, .toezegging: folder + ".yaml"
        default: folder + "/"
        }
    }
}

extension Addressing {
    private mutating func placeSegments(of keuzes: Published<Segmentkeuzes>, in index: inout RecordIndex) {
        // What is there twice was told when the file was read.
        var seen: Set<String> = [""]
        for element in keuzes.record.elementen where seen.insert(Folding.folded(element.id)).inserted {
            claim(keuzes.address.path + "#" + element.anker, at: keuzes.page.place)
        }
        seen = [""]
        for segment in keuzes.record.segmenten where seen.insert(Folding.folded(segment.code)).inserted {
            let address = Slug(segment.code).flatMap {
                claim(keuzes.address.path + $0.description + "/", at: segment.place)
            }
            if Slug(segment.code) == nil {
                diagnostics.append(Diagnostic(RelationCause.noAddress(name: segment.code), at: segment.place))
            }
            let id = RecordID("\(keuzes.record.id.path)/\(segment.code)")
            index.add(
                RecordEntry(
                    id: id, kind: .segment, titel: segment.naam, address: address, place: segment.place))
        }
    }

    /// Every two segments with a page of their own; where another page has that address, it stays there.
    private mutating func pairs(of keuzes: Published<Segmentkeuzes>) -> [SegmentPair] {
        let slugs = keuzes.record.segmenten.map { Slug($0.code)?.description }
        return SegmentPair.positions(of: slugs.count).compactMap { first, second in
            guard let one = slugs[first], let other = slugs[second], one != other else { return nil }
            let path = "\(keuzes.address.path)\(one)-\(other)/"
            guard taken[path] == nil, let address = claim(path, at: keuzes.page.place) else { return nil }
            return SegmentPair(first: first, second: second, address: address)
        }
    }

    private mutating func placeTerms(_ begrippen: [Begrip], in publication: inout Publication) {
        publication.begrippen = begrippen
        var seen: Set<String> = [""]
        for begrip in begrippen where seen.insert(Folding.folded(begrip.term)).inserted {
            let anchor = begrip.anker
            claim("begrippen/#" + anchor, at: begrip.place)
            publication.index.add(
                RecordEntry(
                    id: RecordID("begrippen/\(anchor)"), kind: .begrip, titel: begrip.term,
                    address: PageAddress("begrippen/", anchor: anchor), place: begrip.place))
        }
    }

    private mutating func placePromises(_ toezeggingen: [Toezegging], in publication: inout Publication) {
        publication.toezeggingen = toezeggingen
        var seen: Set<String> = []
        for (position, toezegging) in toezeggingen.enumerated() {
            if let id = toezegging.id, !seen.insert(Folding.folded(id)).inserted { continue }
            let anchor = toezegging.anker(position: position)
            claim("toezeggingen/#" + anchor, at: toezegging.place)
            publication.index.add(
                RecordEntry(
                    id: RecordID("toezeggingen/\(toezegging.id ?? anchor)"), kind: .toezegging,
                    titel: toezegging.tekst.source, address: PageAddress("toezeggingen/", anchor: anchor),
                    datum: Tijdstip(Moment(toezegging.datum)), place: toezegging.place))
        }
    }

    /// Old addresses in order, each once; those that clash become messages.
    mutating func redirects() -> [Redirect] {
        var found: [Redirect] = []
        for (alias, address, title) in aliases {
            guard let path = alias.sitePath else {
                diagnostics.append(
                    Diagnostic(RelationCause.aliasMalformed(path: alias.path), at: alias.place))
                continue
            }
            if let other = taken[path] {
                diagnostics.append(
                    Diagnostic(
                        RelationCause.aliasTaken(path: path), at: alias.place,
                        related: indexPages.contains(path) ? nil : other))
                continue
            }
            taken[path] = alias.place
            found.append(Redirect(from: path, to: address, title: title))
        }
        return found.sorted { $0.from.utf8.lexicographicallyPrecedes($1.from.utf8) }
    }
}
