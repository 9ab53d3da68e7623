public import Diagnostics

/// All templates of a site and the fixed phrases that they show.
public struct TemplateLibrary: Sendable {
    let sources: [TemplateSource]
    let texts: [String: String]

    /// The files, of which the last counts where two have one path, and the phrases that `{{tekst.name}}` shows.
    public init(sources: [TemplateSource], texts: [String: String]) {
        self.sources = sources
        self.texts = texts
    }

    /// The template at `path` for pages of a type of view; nil when there are errors.
    ///
    /// Every mistake in it and in all that it includes becomes a diagnostic.
    public func template<View: Viewable>(
        _ path: String, for view: View.Type, diagnostics: inout [Diagnostic]
    ) -> Template<View>? {
        Template(program: Program())
    }

    /// What is wrong in the files that no page among `pages` reaches, and that they are not used.
    public func diagnostics(unreachedFrom pages: some Sequence<String>) -> [Diagnostic] {
        []
    }
}
