import Diagnostics

/// What browsers see at a moment: the last site without errors, and what is to be said of the content as it
/// is now.
struct Preview: Sendable {
    /// A word that no other run of the server has: a browser that knows another shows pages of that run.
    let run: String
    /// The files of the last build without errors, by their path from the root of the site; nil until there
    /// is one.
    private(set) var files: [String: BuiltFile]?
    /// What is to be said of the last build, as a fragment of HTML; nil when it is fine.
    private(set) var messages: String?
    /// The language of the messages.
    private(set) var language: Language = .dutch
    /// Whether a build has ended, well or not.
    private(set) var isBuilt = false
    private var version = 0
    private var edition = 0

    /// A preview with nothing to show yet.
    init(run: String) { self.run = run }

    /// Shows what a build came to: its files, or nil when it has errors and the last good ones stay.
    mutating func show(_ built: [String: BuiltFile]?, messages told: String?, in language: Language) {
        if let built, built != files {
            files = built
            version += 1
        }
        if told != messages || !isBuilt { edition += 1 }
        messages = told
        self.language = language
        isBuilt = true
    }

    /// Names the page that a browser has. Without a site that is the page of messages, which is another after
    /// each build.
    var pageMark: String { files == nil ? "\(run)-0-\(edition)" : "\(run)-\(version)" }

    /// Names the messages; empty when there are none to show beside the page.
    var messagesMark: String { files == nil || messages == nil ? "" : "\(edition)" }

    /// The two marks as browsers are told them.
    var state: String { #"{"page":"\#(pageMark)","messages":"\#(messagesMark)"}"# }
}
