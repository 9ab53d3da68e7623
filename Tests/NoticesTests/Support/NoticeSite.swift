import Diagnostics
import Notices
import Records
import Relations

/// A site with one process, to make a notice of.
struct NoticeSite {
    var site = """
        naam: Proef
        organisatie: gemeente-proef
        basis-url: https://proef.example

        """
    var organisations = """
        - id: gemeente-proef
          naam: Gemeente Proef
          soort: gemeente

        """
    var traject = NoticeSite.complete
    var day = "2026-08-20"

    /// A process with no more than a notice needs.
    static let complete = """
        titel: Hulp bij het huishouden
        samenvatting: De gemeente vraagt de markt naar tarieven.
        datum: 2026-09-01
        reactie:
          tot: 2026-10-15
        tenderned:
          aard: diensten
          cpv: 85310000-5
          nuts: NL350

        """

    /// What comes of it; nil when its files are not right in themselves.
    func outcome(version: Int = 1) -> NoticeOutcome? {
        publication().flatMap { publication in
            publication.trajecten.first.map { NoticeMaker(publication).notice(of: $0, version: version) }
        }
    }

    /// The notice; nil when there is none.
    func notice(version: Int = 1) -> Notice? { outcome(version: version)?.notice }

    /// What is missing or wrong, a line each; nothing when there is a notice.
    func messages(in language: Language = .dutch) -> String {
        guard let outcome = outcome() else { return "unread" }
        return outcome.diagnostics(as: .warning).map { diagnostic in
            let wording = diagnostic.cause.wording(in: language)
            let place = "\(diagnostic.place.file):\(diagnostic.place.line):\(diagnostic.place.column)"
            return "\(place): \(diagnostic.code.rawValue): \(wording.message) — \(wording.remedy ?? "")"
        }.joined(separator: "\n")
    }

    private func publication() -> Publication? {
        let (settings, _) = RecordReader.site(file: "content/site.yaml", bytes: Array(site.utf8))
        let (entries, _) = RecordReader.organisaties(
            file: "content/organisaties.yaml", bytes: Array(organisations.utf8))
        let id = RecordID("trajecten/hulp")
        let (record, found) = RecordReader.read(
            .traject, id: id, file: "content/trajecten/hulp.yaml", bytes: Array(traject.utf8))
        guard let settings, case .traject(let traject) = record, !found.hasErrors,
            let day = CivilDate(iso: day)
        else { return nil }
        var site = LoadedSite(instellingen: settings)
        site.organisaties = entries.map { Loaded($0, file: "content/organisaties.yaml", digest: "") }
        site.trajecten = [Loaded(traject, file: "content/trajecten/hulp.yaml", digest: "")]
        return Resolve.resolve(site, peildatum: day, drafts: false).publication
    }
}
