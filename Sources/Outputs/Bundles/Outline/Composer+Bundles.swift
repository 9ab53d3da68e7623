import Bundles
import Diagnostics
import Records
import Relations

extension Composer {
    /// The bundles that the site is to have: of each process that has something to upload, and of each report
    /// of a process.
    var bundleOutlines: [BundleOutline] {
        let processes = publication.trajecten.indices.map(outline(ofProcess:))
        let reports = publication.verslagen.indices.compactMap(outline(ofReport:))
        return processes.filter { !$0.documents.isEmpty } + reports
    }

    private func outline(ofProcess position: Int) -> BundleOutline {
        let item = publication.trajecten[position]
        var draft = BundleDraft(self, name: bundleName(of: item))
        draft.add(item.page, at: item.address, file: item.loaded.file, kind: .traject, isPrinted: false)
        for record in records(of: item.record) {
            guard let address = record.entry.address else { continue }
            let isPrinted = record.entry.kind == .memo || record.entry.kind == .verslag
            draft.add(
                record.page, at: address, file: record.file, kind: record.entry.kind, isPrinted: isPrinted)
        }
        let page = PageComposer(self, at: item.address, file: item.loaded.file, taal: item.page.taal)
        draft.add(item.record, at: item.address, table: page.vragenTable(item.record))
        return outline(draft, of: item, at: position)
    }

    /// The bundle of a report; nil when it belongs to no process that is published.
    private func outline(ofReport position: Int) -> BundleOutline? {
        let item = publication.verslagen[position]
        guard item.page.traject.flatMap({ publication.index[$0]?.address }) != nil else { return nil }
        var draft = BundleDraft(self, name: bundleName(of: item))
        draft.add(item.page, at: item.address, file: item.loaded.file, kind: .verslag, isPrinted: true)
        return outline(draft, of: item, at: position)
    }

    private func outline<Record>(_ draft: BundleDraft, of item: Published<Record>, at position: Int)
        -> BundleOutline
    {
        var obstacles = draft.obstacles
        if draft.name.utf8.count > BundleName.longestBundle {
            obstacles.append(Diagnostic(BundleCause.name(draft.name), at: item.page.place))
        }
        let day = draft.days.max()
        if day == nil, !draft.documents.isEmpty {
            obstacles.append(Diagnostic(BundleCause.undated(draft.name), at: item.page.place))
        }
        let publisher = publication.index[item.page.organisatie ?? publication.instellingen.organisatie]
        return BundleOutline(
            name: draft.name, version: item.page.bundleVersion, record: item.record.id,
            isProcess: Record.kind == .traject, position: position,
            title: item.page.titel, source: item.loaded.file, place: item.page.place,
            documents: draft.documents, absent: draft.absent,
            subject: BundleSubject(
                summary: item.page.samenvatting.map { PlainMarkdown.text(of: $0.source) },
                keywords: item.page.trefwoorden,
                language: item.page.taal ?? publication.instellingen.taal,
                address: fullAddress(item.address), publisher: publisher?.id,
                day: day ?? publication.peildatum),
            labels: BagLabels(
                organisation: publisher?.titel ?? publication.instellingen.organisatie.written,
                description: item.page.titel, identifier: fullAddress(item.address),
                day: day?.iso),
            obstacles: obstacles)
    }

    private func bundleName<Record>(of item: Published<Record>) -> String {
        let publisher = publication.index[item.page.organisatie ?? publication.instellingen.organisatie]
        let organisation = publisher.flatMap { Slug(String($0.id.name))?.description } ?? "organisatie"
        return "\(organisation)-\(item.address.slug)-v\(item.page.bundleVersion)"
    }
}
