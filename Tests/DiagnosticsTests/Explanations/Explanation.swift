import Diagnostics
import Foundation

/// A page of `docs/meldingen/`, which `inzage explain` prints.
struct Explanation {
    let code: Code
    let lines: [String]

    /// The page of a code; nil when there is none.
    init?(_ code: Code) {
        guard let data = try? Data(contentsOf: Self.folder.appending(path: "\(code.rawValue).md")) else {
            return nil
        }
        self.code = code
        lines = String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
    }

    /// Where the pages are.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../docs/meldingen").standardizedFileURL

    /// The names of all files there, in order.
    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    /// The lines outside fences whose first line begins with `opening`: those are examples.
    func lines(outside opening: String) -> [String] {
        var fence: String?
        return lines.filter { line in
            guard line.hasPrefix("```") else { return fence?.hasPrefix(opening) != true }
            fence = fence == nil ? line : nil
            return true
        }
    }

    /// The first line of each message that is shown.
    var messages: [Substring] {
        let blocks = lines.joined(separator: "\n").split(separator: "```text\n").dropFirst()
        return blocks.flatMap { block in
            block.split(separator: "\n").prefix { $0 != "```" }.filter { !$0.hasPrefix(" ") }
        }
    }
}
