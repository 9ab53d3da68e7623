public import Site

/// Something that happens while a site is served.
public enum ServeEvent: Sendable {
    /// A build ended; with errors in its diagnostics the last good site stays.
    case built(Outcome, after: Duration)
    /// The machine failed during a build, in one line. The next change leads to another.
    case failed(String)
    /// Browsers can come to this address; told once, after the first build.
    case serving(address: String)
    /// Changes in this folder go unseen, for this reason.
    case unwatched(folder: String, reason: String)
}
