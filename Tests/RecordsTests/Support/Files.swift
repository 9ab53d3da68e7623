import Diagnostics
import Records

/// A record of a kind, read from the text of its file, and what is wrong with it.
func read(
    _ kind: RecordKind, _ text: String, file: String? = nil, title: String? = nil
) -> (record: LoadedRecord?, diagnostics: [Diagnostic]) {
    let isMarkdown = kind == .memo || kind == .verslag || kind == .pagina
    return RecordReader.read(
        kind, id: RecordID("map/naam"), file: file ?? (isMarkdown ? "a.md" : "a.yaml"),
        bytes: Array(text.utf8),
        defaultTitle: title)
}

/// The keys of a Markdown file, with lines of `---` around them: they begin on line 2.
func front(_ keys: String, body: String = "") -> String {
    "---\n\(keys)\n---\n\(body)"
}

/// What is wrong with a file of a kind.
func messages(_ kind: RecordKind, _ text: String, in language: Language = .dutch) -> String {
    rendered(read(kind, text).diagnostics, in: language)
}

/// A memo with a title and date and these keys, which begin on line 4.
func readMemo(_ keys: String, body: String = "") -> (memo: Memo?, diagnostics: [Diagnostic]) {
    let (record, diagnostics) = read(.memo, front("titel: A\ndatum: 2022-12-20\n\(keys)", body: body))
    return (record?.memo, diagnostics)
}

/// A report with a title, date and form and these keys, which begin on line 5.
func readVerslag(_ keys: String) -> (verslag: Verslag?, diagnostics: [Diagnostic]) {
    let (record, diagnostics) = read(.verslag, front("titel: A\ndatum: 2022-12-20\nvorm: overleg\n\(keys)"))
    return (record?.verslag, diagnostics)
}

/// The only document of a timeline, with these keys below its product.
func readStuk(_ keys: String) -> Raadsstuk? {
    let lines = keys.split(separator: "\n").map { "    \($0)\n" }.joined()
    let (record, diagnostics) = read(.tijdlijn, "titel: A\nstukken:\n  - product: B\n\(lines)")
    return diagnostics.isEmpty ? record?.tijdlijn?.stukken.first : nil
}

extension LoadedRecord {
    var memo: Memo? { record as? Memo }
    var verslag: Verslag? { record as? Verslag }
    var traject: Traject? { record as? Traject }
    var tijdlijn: Tijdlijn? { record as? Tijdlijn }
    var segmentkeuzes: Segmentkeuzes? { record as? Segmentkeuzes }
    var indicator: Indicator? { record as? Indicator }
}
