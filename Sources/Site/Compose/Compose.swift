import Outputs
import Records
import Relations

/// Plans the pages of a site.
enum Compose {
    /// A composer for the site with the list of its pages, each still to be made.
    static func compose(_ publication: Publication, _ theme: LoadedTheme, _ request: SiteRequest) async
        -> PagePlan
    {
        let sections = Section.all(of: publication).map(\.address.path)
        let pairs = publication.segmentkeuzes.flatMap { publication.pairs(of: $0.record.id) }
        let others = ["trefwoorden/"] + (publication.hasOpenData ? [PageAddress.openData.path] : [])
        let links = LinkResolver(
            publication, sectionPaths: Set(sections + others + pairs.map(\.address.path)))
        let relations = Relations(
            publication, links: await Citations.collect(publication, links, tasks: request.tasks),
            segments: await segmentMentions(publication, tasks: request.tasks))
        return PagePlan(
            Composer(
                publication: publication, relations: relations, words: theme.words, theme: theme.pages,
                links: links, rootPath: request.rootPath))
    }

    /// Where reports name segments by their code.
    private static func segmentMentions(_ publication: Publication, tasks: Int) async -> [SegmentMention] {
        let codes = SegmentCodes(publication)
        guard !codes.isEmpty else { return [] }
        return await Parallel.map(Array(publication.verslagen.indices), tasks: tasks) {
            codes.mentions(at: $0, in: publication)
        }.flatMap { $0 }
    }
}
