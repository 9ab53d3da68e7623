import Foundation

// Writes one Swift file with the text of every file below the given folders:
//   embed OUTPUT.swift FOLDER…
// The key of a file is its path below its folder, with the folder's own name in front
// (`templates/parts/kop.html`).

/// A text as a Swift string literal that holds exactly it.
func literal(_ text: String) -> String {
    var fence = "#"
    while text.contains("\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    var body = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n": body += "\\\(fence)n"
        case "\r": body += "\\\(fence)r"
        case "\t": body += "\\\(fence)t"
        case "\0": body += "\\\(fence)0"
        default: body.unicodeScalars.append(scalar)
        }
    }
    return "\(fence)\"\(body)\"\(fence)"
}

func files(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    return (found?.compactMap { $0 as? URL } ?? []).filter {
        (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }
}

guard CommandLine.arguments.count > 2 else {
    print("usage: embed OUTPUT.swift FOLDER…")
    exit(2)
}
var entries: [(key: String, text: String)] = []
for argument in CommandLine.arguments.dropFirst(2) {
    let folder = URL(filePath: argument, directoryHint: .isDirectory).standardizedFileURL
    for file in files(below: folder) {
        let path = String(file.standardizedFileURL.path.dropFirst(folder.path.count)).drop { $0 == "/" }
        let data = try Data(contentsOf: file)
        guard let text = String(data: data, encoding: .utf8) else {
            print("error: \(file.path) is not UTF-8 text, and only text can be compiled in")
            exit(1)
        }
        entries.append(("\(folder.lastPathComponent)/\(path)", text))
    }
}
entries.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }

var source = "// Made by `embed` from files of the repository; not edited by hand.\n\n"
source += "enum Embedded {\n    static let files: [(path: String, text: String)] = [\n"
for entry in entries { source += "        (\(literal(entry.key)), \(literal(entry.text))),\n" }
source += "    ]\n}\n"
try source.write(to: URL(filePath: CommandLine.arguments[1]), atomically: true, encoding: .utf8)
