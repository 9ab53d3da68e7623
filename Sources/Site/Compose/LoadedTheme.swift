import Outputs

/// A theme ready for use: the words and compiled templates, and the assets with their addresses.
struct LoadedTheme: Sendable {
    var words: Words
    var pages: PageTheme
    /// The files below `assets/`, with the hash of their content in their names.
    var assets: [OutputFile]
    /// What documents are printed with: the files below `pdf/` that are no pages' templates.
    var documents: [OutputFile]
}
