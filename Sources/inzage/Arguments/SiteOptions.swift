import ArgumentParser
import Glibc
import Records
import Site

/// Which site, and as of when.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the site: the one that holds 'content/'.", valueName: "dir"))
    var site = "."

    @Option(
        help: ArgumentHelp(
            "The day that counts as today, such as 2026-03-14.",
            discussion: "By default the day of SOURCE_DATE_EPOCH where that is set, else today in Amsterdam.",
            valueName: "date"))
    var asOf: CivilDate?

    @Flag(help: "Take in what is marked as a draft.")
    var drafts = false

    /// What is asked of the pipeline, as often as it is asked: the day may change while the site is served.
    func request(in surroundings: Surroundings, baseURL: BaseURL? = nil, printing: Bool = false) throws
        -> @Sendable () -> SiteRequest
    {
        var status = stat()
        guard stat(site, &status) == 0, status.st_mode & 0o170000 == 0o040000 else {
            throw WrongUse("there is no folder '\(site)'; name the one that holds 'content/' with --site")
        }
        let today = try asOf.map { day in { @Sendable in day } } ?? surroundings.today()
        let settings = printing ? surroundings.printSettings(of: site) : nil
        return { [site, drafts] in
            SiteRequest(
                folder: site, peildatum: today(), drafts: drafts, baseURL: baseURL?.address,
                printing: settings)
        }
    }
}
