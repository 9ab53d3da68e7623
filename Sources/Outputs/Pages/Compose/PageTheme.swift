public import Diagnostics
public import Templates

/// The theme as pages need it: its compiled templates and the addresses of its styles and scripts.
public struct PageTheme: Sendable {
    /// Paths of the style sheets from the root of the site, in order.
    public var styles: [String]
    /// Paths of the scripts from the root of the site, in order.
    public var scripts: [String]
    /// The path of the icon.
    public var icon: String?
    let templates: PageTemplates

    /// The theme's files and templates; nil, with diagnostics, when a template has errors.
    public init?(
        library: TemplateLibrary, styles: [String], scripts: [String], icon: String?,
        diagnostics: inout [Diagnostic]
    ) {
        guard let templates = PageTemplates(library, diagnostics: &diagnostics) else { return nil }
        self.templates = templates
        self.styles = styles
        self.scripts = scripts
        self.icon = icon
    }
}

extension PageTheme {
    /// The paths of all templates that pages and parts are made with, from the folder of templates.
    public static var paths: [String] { PageTemplates.paths }
}
