import Diagnostics
import Templates

/// A few template files and fixed phrases, with `pagina` as the page.
struct Theme {
    var files: [String: String]
    var texts: [String: String] = [:]

    init(_ page: String, _ others: [String: String] = [:], texts: [String: String] = [:]) {
        files = others.merging(["pagina.html": page]) { _, page in page }
        self.texts = texts
    }

    var library: TemplateLibrary {
        let sources = files.map { path, text in
            TemplateSource(path: path, file: "templates/\(path)", bytes: Array(text.utf8))
        }
        return TemplateLibrary(sources: sources, texts: texts)
    }

    /// The page of a memo; what is wrong with the templates where there is none.
    func page(of memo: Memo = Memo()) -> String {
        var diagnostics: [Diagnostic] = []
        let template = library.template("pagina.html", for: Memo.self, diagnostics: &diagnostics)
        guard let template else { return diagnostics.lines().joined(separator: "\n") }
        var bytes: [UInt8] = []
        template.render(memo, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What is wrong with the templates, a line each.
    func complaints(in language: Language = .dutch) -> [String] {
        var diagnostics: [Diagnostic] = []
        _ = library.template("pagina.html", for: Memo.self, diagnostics: &diagnostics)
        return diagnostics.lines(in: language)
    }
}

extension [Diagnostic] {
    /// `file:line:column+length [code] message (remedy)`, and where it points to besides.
    func lines(in language: Language = .dutch) -> [String] {
        map { diagnostic in
            let wording = diagnostic.cause.wording(in: language)
            let remedy = wording.remedy.map { " (\($0))" } ?? ""
            let related = diagnostic.related.map { " ← \($0.words)" } ?? ""
            return
                "\(diagnostic.place.words) [\(diagnostic.code.rawValue)] \(wording.message)\(remedy)\(related)"
        }
    }
}

extension Place {
    fileprivate var words: String {
        let name = file.split(separator: "/").last ?? ""
        return line == 0 ? "\(name)" : "\(name):\(line):\(column)+\(length)"
    }
}
