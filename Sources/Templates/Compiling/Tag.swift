import Diagnostics

/// A tag of a template file, to point at.
struct Tag {
    let file: TemplateFile
    let node: Node

    /// The place of its name.
    var place: Place { file.place(of: node) }
}
