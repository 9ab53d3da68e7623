public import Diagnostics
public import Records

/// Puts a site together: decides what is published and where, and relates all records to each other.
public enum Resolve {
    /// The site as of `peildatum`, drafts included when asked for, and all that is wrong between its records.
    public static func resolve(
        _ site: LoadedSite, peildatum: CivilDate, drafts: Bool
    ) -> (publication: Publication, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var publication = Publication(instellingen: site.instellingen, peildatum: peildatum)
        publication.index.unread = site.unread
        var addressing = Addressing(peildatum: peildatum, drafts: drafts)
        addressing.place(site, in: &publication)
        publication.redirects = addressing.redirects()
        diagnostics += addressing.diagnostics
        diagnostics += ReferenceCheck(index: publication.index).check(publication)
        diagnostics += FileCheck(files: publication.files).check(publication)
        return (publication, diagnostics)
    }
}
