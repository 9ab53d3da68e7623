import CodeLists
import Diagnostics
public import Records
public import Relations

/// Makes notices of the processes of a site.
public struct NoticeMaker: Sendable {
    let publication: Publication
    private let organisations: [RecordID: Organisatie]

    /// A maker for a site.
    public init(_ publication: Publication) {
        self.publication = publication
        organisations = Dictionary(publication.organisaties.map { ($0.record.id, $0.record) }) { first, _ in
            first
        }
    }

    /// Whether the author means a process for TenderNed: it has a `tenderned` of its own.
    public static func isMeant(_ traject: Traject) -> Bool { traject.tenderned != nil }

    /// The notice of a process, or all that it lacks. `version` counts what was sent of it, from 1 to 99.
    public func notice(of item: Published<Traject>, version: Int = 1) -> NoticeOutcome {
        let source = NoticeSource(item, site: publication.instellingen)
        var check = NoticeCheck()
        let language = language(of: source, &check)
        let buyer = buyer(of: source, &check)
        let subject = check.subject(of: source)
        let lots = subject.map { check.lots(of: source, as: $0) } ?? []
        let period = period(of: source, &check)
        let reference = check.text(source.value(\.referentie, "referentie"), .reference)
        let note = check.text(
            invitation(of: source, "toelichting") { $0.toelichting.map(NoticeText.words) }, .note)
        let addresses = addresses(of: source, &check)
        guard let language, let buyer, let subject, let period, let addresses,
            let legalBasis = source.legalBasis,
            check.diagnostics.isEmpty
        else { return .incomplete(check.diagnostics.inOrder) }
        return .complete(
            Notice(
                id: NoticeID.make(site: publication.instellingen.basisURL, record: item.record.id),
                version: min(max(version, 1), 99), dispatch: period.dispatch, deadline: period.deadline,
                language: language, legalBasis: legalBasis, buyer: buyer, subject: subject,
                lots: lots.isEmpty ? [subject] : lots, reference: reference, note: note,
                answerAddress: addresses.answers, documentsAddress: addresses.documents))
    }

    private func language(of source: NoticeSource, _ check: inout NoticeCheck) -> String? {
        let tag = source.page.taal ?? publication.instellingen.taal
        let code = NoticeLanguage.code(of: tag)
        if code == nil { check.report(.form(.language, written: tag), at: source.page.place) }
        return code
    }

    /// When it is sent: the day that the author gives, else that of the process, else the reference date; and
    /// until when one can answer, that day included.
    private func period(of source: NoticeSource, _ check: inout NoticeCheck) -> (
        dispatch: LocalMoment, deadline: LocalMoment
    )? {
        let dispatch = source.own.verzonden ?? source.page.datum?.moment.first ?? publication.peildatum
        let given = source.reaction("tot", \.tot)
        let last = check.required(given, .deadline, of: source.record, at: source.reactionPlace)
        guard let last else { return nil }
        guard last > dispatch else {
            let place = given?.place ?? source.reactionPlace
            check.report(.deadline(last.iso, dispatch: dispatch.iso), at: place)
            return nil
        }
        return (.noon(of: dispatch), .end(of: last))
    }

    /// Where one can answer and where the documents are: on the page of the process unless its author says
    /// otherwise. An e-mail address is none that a notice takes: then the page tells it.
    private func addresses(of source: NoticeSource, _ check: inout NoticeCheck) -> (
        answers: String, documents: String
    )? {
        let page = publication.instellingen.basisURL + "/" + source.item.address.path
        let own = Given(page, at: source.page.place)
        let via = invitation(of: source, "via") { $0.via.flatMap { $0.contains("@") ? nil : $0 } }
        let answers = check.text(via ?? own, .answerAddress)
        let documents = check.text(source.value(\.documenten, "documenten") ?? own, .documentsAddress)
        guard let answers, let documents else { return nil }
        return (answers, documents)
    }

    /// How one can answer. Once the term has passed it is gone from a notice too, as from every file.
    private func invitation(
        of source: NoticeSource, _ key: String, _ value: (Reactie) -> String?
    ) -> Given<String>? {
        source.reaction(key) { $0.toestand(on: publication.peildatum) == .open ? value($0) : nil }
    }

    /// The organisation of a process; nil when the register does not have it, which the check of references
    /// has told.
    func organisation(of source: NoticeSource) -> Organisatie? {
        let reference = source.page.organisatie ?? publication.instellingen.organisatie
        return publication.index[reference].flatMap { organisations[$0.id] }
    }
}
