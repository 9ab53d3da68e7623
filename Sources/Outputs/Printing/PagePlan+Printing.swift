public import Printing
import Records
import Relations
import Synchronization

extension PagePlan {
    /// The documents that can be printed, in a fixed order.
    public var printJobs: [PrintJob] {
        let site = composer.publication
        let notes = site.trajecten.indices.filter { !site.trajecten[$0].record.vragen.isEmpty }
        return site.memos.indices.map(PrintJob.memo) + site.verslagen.indices.map(PrintJob.verslag)
            + notes.map(PrintJob.inlichtingen) + site.segmentkeuzes.indices.map(PrintJob.segmentkeuzes)
    }

    /// What a document is made from. It is composed anew each time: ask once.
    public func page(of job: PrintJob) -> PrintablePage {
        switch job {
        case .memo(let position): composer.printable(memo: position)
        case .verslag(let position): composer.printable(verslag: position)
        case .inlichtingen(let position): composer.printable(inlichtingen: position)
        case .segmentkeuzes(let position): composer.printable(segmentkeuzes: position)
        }
    }

    /// Says which documents there are, so that the pages that are made from now on link to theirs.
    public func announce(_ files: [PrintedFile]) {
        let byPath = files.map { ($0.path, $0) }
        composer.printed.withLock { $0 = Dictionary(byPath, uniquingKeysWith: { first, _ in first }) }
    }
}
