import Diagnostics
import Synchronization

/// The preview while it is served: shown to every browser, and changed by every build.
final class LivePreview: Sendable {
    /// The browsers that wait for the next change.
    let audience = Audience()
    private let preview: Mutex<Preview>
    private let servedPort: Atomic<UInt16>

    /// A preview on a port; 0 when that is not known yet.
    init(port: UInt16) {
        preview = Mutex(Preview(run: String(UInt32.random(in: .min ... .max), radix: 36)))
        servedPort = Atomic(port)
    }

    /// The port that browsers speak to.
    var port: UInt16 {
        get { servedPort.load(ordering: .relaxed) }
        set { servedPort.store(newValue, ordering: .relaxed) }
    }

    /// What is shown now.
    var now: Preview { preview.withLock { $0 } }

    /// Shows what a build came to, and tells every browser.
    func show(_ files: [String: BuiltFile]?, messages: String?, in language: Language) {
        let state = preview.withLock { preview in
            preview.show(files, messages: messages, in: language)
            return preview.state
        }
        audience.tell(state)
    }
}
