import Diagnostics
import Outputs
import Relations

/// Makes the files of a site and hands them on.
enum Render {
    /// What came of it.
    struct Result: Sendable {
        var files: Int
        var diagnostics: [Diagnostic]
    }

    /// Makes every page and every other file of the plan, several at once.
    static func render(
        _ plan: PagePlan, of publication: Publication, _ theme: LoadedTheme, to sink: any FileSink,
        request: SiteRequest
    ) async throws -> Result {
        let privacy = PrivacyCheck(publication)
        let pages = await Parallel.map(plan.jobs, tasks: request.tasks) { job in
            Swift.Result { try send(plan.pages(of: job), to: sink, privacy, in: request.folder) }
        }
        var result = Result(files: 0, diagnostics: [])
        for page in pages {
            let page = try page.get()
            result.files += page.files
            result.diagnostics += page.diagnostics
        }
        for file in theme.assets + plan.registers { try sink.write(file.path, file.bytes) }
        result.files += theme.assets.count + plan.registers.count
        let copies = await Parallel.map(plan.copies, tasks: request.tasks) { file in
            Swift.Result { try sink.copy(file.target, from: "\(request.folder)/content/\(file.source)") }
        }
        for copy in copies { try copy.get() }
        result.files += copies.count
        return result
    }

    private static func send(
        _ pages: [ComposedPage], to sink: any FileSink, _ privacy: PrivacyCheck, in folder: String
    ) throws -> Result {
        var result = Result(files: 0, diagnostics: [])
        for page in pages {
            for file in page.files { try sink.write(file.path, file.bytes) }
            result.files += page.files.count
            result.diagnostics += page.diagnostics
            result.diagnostics += privacy.check(page) { file in
                (try? Disk.bytes(of: "\(folder)/\(file)")).map { SourceText(file: file, bytes: $0) }
            }
        }
        return result
    }
}
