import Diagnostics
import YAML

/// The phrases of a `texts/<language>.yaml`.
struct ThemeTexts {
    private(set) var phrases: [String: String] = [:]
    private(set) var diagnostics: [Diagnostic]
    private var places: [String: Place] = [:]

    init(file: String, bytes: [UInt8]) {
        let document = YAMLDocument(bytes[...], file: file)
        diagnostics = document.diagnostics
        guard let root = document.root else { return }
        guard case .mapping(let mapping) = root.content else {
            diagnostics.append(Diagnostic(SiteCause.unreadableTexts(path: file), at: Place(file: file)))
            return
        }
        for pair in mapping.pairs {
            guard case .scalar(let value) = pair.value.content else {
                diagnostics.append(
                    Diagnostic(SiteCause.unreadableTexts(path: file), at: pair.value.mark.place(in: file)))
                continue
            }
            phrases[pair.key] = value.text
            places[pair.key] = pair.mark.place(in: file)
        }
    }

    /// The keys that are none of the known ones and that nothing else asks for.
    func unknown(among known: Set<String>, isAsked: (String) -> Bool) -> [Diagnostic] {
        places.keys.filter { !known.contains($0) && !isAsked($0) }.sorted().compactMap { key in
            places[key].map {
                Diagnostic(
                    SiteCause.unknownPhrase(key: key, nearest: Nearest.matches(of: key, among: known)), at: $0
                )
            }
        }
    }
}
