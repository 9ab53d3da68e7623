public import Diagnostics

extension TemplateLibrary {
    /// What is wrong in the templates that no page among `pages` (paths) reaches through its partials and
    /// parents, and the warning that they are not used. For after the last page was compiled.
    public func diagnostics(unreachedFrom pages: some Sequence<String>) -> [Diagnostic] {
        let reached = inclusions(from: pages.compactMap(number(of:)))
        var diagnostics: [Diagnostic] = []
        for (number, file) in files.enumerated() where !reached.contains(number) {
            diagnostics += file.mistakes
            diagnostics.append(
                Diagnostic(TemplateCause.inclusion(.unused(file.path)), at: Place(file: file.source.file)))
        }
        return diagnostics
    }

    /// The names of all blocks in a template and in what it includes.
    func blocks(from file: Int) -> Set<String> {
        Set(inclusions(from: [file]).flatMap { files[$0].blocks })
    }

    /// The numbers of some templates and of all that they include.
    private func inclusions(from starts: [Int]) -> Set<Int> {
        var seen = Set(starts)
        var open = starts
        while let file = open.popLast() {
            for name in files[file].inclusions {
                if let number = number(of: name), seen.insert(number).inserted { open.append(number) }
            }
        }
        return seen
    }
}
