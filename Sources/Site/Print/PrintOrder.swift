/// A document that the printing process is to make.
struct PrintOrder: Sendable {
    /// Its path from the root of the site.
    var path: String
    /// The file of the site that holds its texts.
    var source: String
    /// The name of its template.
    var template: String
    /// The digest of all that it is made from.
    var key: String
    /// The name of the file in the workshop that it is made from, and to which `.pdf` is added for it itself.
    var data: String
}
