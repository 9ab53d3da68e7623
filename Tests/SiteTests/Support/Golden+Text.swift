import Foundation
import Support

extension Golden {
    /// What differs between a text and the one file that is kept of it; nil when nothing does.
    static func difference(_ made: String, file: URL) throws -> String? {
        let kept = try? String(contentsOf: file, encoding: .utf8)
        guard made != kept ?? "" else { return nil }
        if isRecording { try Data(made.utf8).write(to: file) }
        return "\(isRecording ? "recorded; was" : "was expected"):\n\(kept ?? "")\nis:\n\(made)"
    }
}
