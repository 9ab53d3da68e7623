import Diagnostics
import Foundation
import Site

extension BuiltSite {
    /// The files as they are kept beside the tests: `HASH` stands for the hash in the name of an asset. Of
    /// the assets only the site's own have their text; of all others `assets/names.txt` has the names, so
    /// that a change of style does not touch every site.
    func golden(ownAssets own: Set<String>) -> [String: String] {
        var kept: [String: String] = [:]
        var names: [String] = []
        for (path, text) in files {
            let name = Self.withoutHash(path)
            if path.hasPrefix("assets/") { names.append(String(name.dropFirst("assets/".count))) }
            if !path.hasPrefix("assets/") || own.contains(name.replacing(".HASH.", with: ".")) {
                kept[name] = Self.withoutHash(text)
            }
        }
        kept["assets/names.txt"] = names.sorted().map { $0 + "\n" }.joined()
        return kept
    }

    /// What the authors are told: `file:line:column: severity[code]: message`, with the remedy on a line of
    /// its own.
    var report: String {
        outcome.diagnostics.map { diagnostic in
            let wording = diagnostic.cause.wording(in: outcome.language)
            let place = "\(diagnostic.place.file):\(diagnostic.place.line):\(diagnostic.place.column)"
            let severity = diagnostic.severity.word(in: outcome.language)
            return "\(place): \(severity)[\(diagnostic.code.rawValue)]: \(wording.message)\n"
                + (wording.remedy.map { "  \($0)\n" } ?? "")
        }.joined()
    }

    private static func withoutHash(_ text: String) -> String {
        text.replacing(/(assets\/[a-z0-9-]+)\.[0-9a-f]{12}\./) { "\($0.1).HASH." }
    }
}
