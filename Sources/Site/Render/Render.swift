import Diagnostics
import Outputs
import Printing
import Relations

/// Makes the files of a site and hands them on.
enum Render {
    /// What came of it.
    struct Result: Sendable {
        /// The path of each file, with the file of the site that it comes from; none for what the program
        /// makes by itself.
        var files: [(path: String, source: String?)] = []
        var diagnostics: [Diagnostic] = []
        var privacy: [PrivacyFinding] = []

        /// Takes up what came of a page.
        mutating func add(_ page: Result) {
            files += page.files
            diagnostics += page.diagnostics
            privacy += page.privacy
        }
    }

    /// Makes every page and every other file of the plan, several at once.
    static func render(
        _ plan: PagePlan, _ printed: PrintedFiles, _ bundles: Bundle.Result, of publication: Publication,
        _ theme: LoadedTheme, to sink: GuardedSink, request: SiteRequest
    ) async throws -> Result {
        let privacy = PrivacyCheck(publication)
        var result = Result(files: bundles.files, privacy: bundles.privacy)
        sink.expect(bundles.digests)
        for file in theme.assets + plan.registers {
            try sink.write(file.path, file.bytes)
            result.files.append((file.path, nil))
        }
        for jobs in [plan.jobs, plan.closingJobs] {
            let pages = await Parallel.map(jobs, tasks: request.tasks) { job in
                Swift.Result { try send(plan.pages(of: job), to: sink, privacy) }
            }
            for page in pages { result.add(try page.get()) }
        }
        for document in printed.inOrder {
            try sink.copy(document.file.path, from: document.place)
            result.files.append((document.file.path, document.source))
        }
        let places = PrivacyPlaces(publication) { file in
            (try? Disk.bytes(of: "\(request.folder)/\(file)")).map { SourceText(file: file, bytes: $0) }
        }
        result.diagnostics += places.diagnostics(of: result.privacy)
        let copies = await Parallel.map(plan.copies, tasks: request.tasks) { file in
            Swift.Result { try sink.copy(file.target, from: "\(request.folder)/content/\(file.source)") }
        }
        for copy in copies { try copy.get() }
        result.files += plan.copies.map { ($0.target, "content/\($0.source)") }
        if sink.hasClashes { result.diagnostics += clashes(among: result.files) }
        return result
    }

    private static func send(
        _ pages: [ComposedPage], to sink: GuardedSink, _ privacy: PrivacyCheck
    ) throws -> Result {
        var result = Result()
        for page in pages {
            for file in page.files { try sink.write(file.path, file.bytes) }
            result.files += page.files.map { ($0.path, page.source) }
            result.diagnostics += page.diagnostics
            result.privacy += privacy.check(page)
        }
        return result
    }

    /// What was left out. Two pages of one file were told when their addresses were given.
    private static func clashes(among files: [(path: String, source: String?)]) -> [Diagnostic] {
        var paths = OutputPaths()
        _ = paths.claim(Manifest.path, for: "")
        let site = "content/site.yaml"
        var found: [Diagnostic] = []
        for (path, source) in files {
            guard let other = paths.claim(path, for: source ?? ""), other != source || source == site else {
                continue
            }
            // Of two the record is told: it can have another name, a list cannot.
            let isOwn = other.isEmpty || other == site
            let record = source == site && !isOwn ? other : source
            let cause = SiteCause.takenPath(path, by: isOwn || record == other ? nil : other)
            found.append(Diagnostic(cause, at: Place(file: record ?? site)))
        }
        return found
    }
}
