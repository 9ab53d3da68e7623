import Diagnostics
import Outputs
import Printing
import Records

/// The printing of one build: what was kept is taken, what was not goes to the printing process.
struct PrintRun: Sendable {
    let plan: PagePlan
    let cache: PrintCache
    let workshop: PrintWorkshop
    let settings: PrintSettings

    /// What there is of a document before anything is printed.
    private enum Prepared: Sendable {
        case kept(PrintedFiles.Entry)
        case ordered(PrintOrder)
    }

    /// The documents, and what the authors should know of those that were refused.
    func print(tasks: Int) async throws -> (PrintedFiles, [Diagnostic]) {
        let jobs = Array(plan.printJobs.enumerated())
        let prepared = await Parallel.map(jobs, tasks: tasks) { number, job in
            Result { try prepare(job, number) }
        }
        var entries: [PrintedFiles.Entry] = []
        var orders: [PrintOrder] = []
        for item in prepared {
            switch try item.get() {
            case .kept(let entry): entries.append(entry)
            case .ordered(let order): orders.append(order)
            }
        }
        let kept = entries.count
        let (answers, obstacle) = await Printer(workshop: workshop, settings: settings).print(orders)
        var diagnostics: [Diagnostic] = []
        for (order, answer) in zip(orders, answers) {
            switch answer {
            case .done: entries.append(try take(order))
            case .refused(let reason): diagnostics.append(refusal(of: order, reason))
            case nil: continue
            }
        }
        cache.clean(keeping: Set(entries.map(\.place)))
        return (PrintedFiles(entries, made: entries.count - kept, obstacle: obstacle), diagnostics)
    }

    private func prepare(_ job: PrintJob, _ number: Int) throws -> Prepared {
        let page = plan.page(of: job)
        let document = PrintDocument(
            title: page.title, language: page.language,
            date: [page.date.year, page.date.month, page.date.day], frame: page.frame,
            blocks: BlockReader.blocks(of: page.html, address: page.address))
        let data = document.json.compactBytes
        let key = workshop.key(of: data, template: page.template)
        if let (file, place) = cache.file(madeFrom: key, at: page.path) {
            return .kept(entry(file, of: page.source, at: place))
        }
        let name = "\(number).json"
        try Disk.writeNew("\(workshop.folder)/\(name)", data)
        return .ordered(
            PrintOrder(
                path: page.path, source: page.source, template: page.template, key: key, data: name))
    }

    private func take(_ order: PrintOrder) throws -> PrintedFiles.Entry {
        let made = "\(workshop.folder)/\(order.data).pdf"
        let (file, place) = try cache.take(made, madeFrom: order.key, at: order.path)
        return entry(file, of: order.source, at: place)
    }

    private func entry(_ file: PrintedFile, of source: String, at place: String) -> PrintedFiles.Entry {
        PrintedFiles.Entry(file: file, source: source, place: place) { try Disk.bytes(of: place) }
    }

    private func refusal(of order: PrintOrder, _ reason: String) -> Diagnostic {
        let cause = SiteCause.refusedDocument(template: "templates/pdf/\(order.template).typ", reason)
        return Diagnostic(cause, at: Place(file: order.source))
    }
}
