public import Diagnostics

/// All templates of a site, parsed, and the fixed phrases that they show.
///
/// The language is Mustache (interpolation, sections, inverted sections, comments, partials, inheritance,
/// delimiters), read strictly. What is a silent nothing there is a mistake here: a name that no view on the
/// way has, a template or block that is not there, a tag that does not fit the kind of its value. Text is
/// always escaped; only markup stands unescaped, in `{{{name}}}`. All of that is known before a page is
/// written, so writing one cannot fail.
public struct TemplateLibrary: Sendable {
    /// By the bytes of their paths.
    let files: [TemplateFile]
    let texts: [String: String]
    private let numbers: [String: Int]

    /// The files, of which the last counts where two have one path, and the phrases that `{{tekst.name}}`
    /// shows.
    public init(sources: [TemplateSource], texts: [String: String]) {
        let byPath = Dictionary(sources.map { ($0.path, $0) }) { _, last in last }
        let sorted = byPath.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        files = sorted.map(TemplateFile.init)
        numbers = Dictionary(uniqueKeysWithValues: sorted.indices.map { (sorted[$0].path, $0) })
        self.texts = texts
    }

    /// The template at `path` for pages of a type of view; nil when there are errors.
    ///
    /// Every mistake in it and in all that it includes is added to the diagnostics: a name that no view has
    /// at that point, a template or a block that is not there, a value used against its kind.
    public func template<View: Viewable>(
        _ path: String, for view: View.Type, diagnostics: inout [Diagnostic]
    ) -> Template<View>? {
        program(path, for: .view(ViewShape(of: view)), diagnostics: &diagnostics).map(Template.init)
    }

    /// The program of a page for views of a shape, which need not be that of a type.
    package func program(_ path: String, for shape: Shape, diagnostics: inout [Diagnostic]) -> Program? {
        guard let file = numbers[path] else {
            let cause = TemplateCause.inclusion(.missing(path, names: files.map(\.path)))
            diagnostics.append(Diagnostic(cause, at: Place(file: path)))
            return nil
        }
        var compiler = Compiler(library: self, file: file, shape: shape)
        return compiler.compile(diagnostics: &diagnostics)
    }

    /// The number of the template that a tag names: by its path, from which `.html` may be left out.
    func number(of name: String) -> Int? {
        numbers[name] ?? numbers[name + ".html"]
    }

    /// What a tag can name.
    var names: [String] {
        files.map { $0.path.hasSuffix(".html") ? String($0.path.dropLast(5)) : $0.path }
    }
}
