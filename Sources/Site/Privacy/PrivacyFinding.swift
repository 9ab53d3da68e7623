import Diagnostics

/// Something on a page that should not be there, before its place in the content is looked up.
struct PrivacyFinding: Sendable {
    var cause: PrivacyCause
    /// The text as it stands on the page.
    var text: String
    /// The file that the page is of.
    var file: String

    init(_ cause: PrivacyCause, text: String, of file: String) {
        self.cause = cause
        self.text = text
        self.file = file
    }
}
