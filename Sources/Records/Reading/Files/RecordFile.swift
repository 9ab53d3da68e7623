import Diagnostics
import YAML

/// A file that has been taken apart: its keys as nodes, and the reading that collects what is wrong with it.
struct RecordFile {
    /// The reading, with what is wrong with the file as YAML.
    let reading: Reading
    /// The keys, or the list of a register; nil when nothing of the file can be used.
    let root: Node?

    /// Takes a file apart: front matter and text when its name ends in `.md`, else all of it is YAML.
    init(file: String, bytes: [UInt8], id: RecordID, defaultTitle: String? = nil) {
        guard file.hasSuffix(".md") || file.hasSuffix(".markdown") else {
            reading = Reading(file: file, id: id, defaultTitle: defaultTitle)
            root = RecordFile.root(of: bytes[FrontMatter.start(of: bytes)...], line: 1, reading)
            return
        }
        let parts = FrontMatter(splitting: bytes)
        let body = BodyText(bytes[parts.body], file: file, firstLine: parts.bodyLine)
        let text = MarkdownText(body.text, at: Origin(file: file, firstLine: parts.bodyLine))
        reading = Reading(file: file, id: id, text: text, defaultTitle: defaultTitle)
        reading.report([parts.diagnostic(in: file), body.diagnostic].compactMap { $0 })
        root = parts.isOpen ? nil : RecordFile.root(of: bytes[parts.yaml], line: parts.yamlLine, reading)
    }

    /// The only node of a piece of YAML; no keys when it is empty, nil when it can't be used.
    private static func root(of bytes: ArraySlice<UInt8>, line: Int, _ reading: Reading) -> Node? {
        let document = YAMLDocument(bytes, file: reading.file, firstLine: line)
        reading.report(document.diagnostics)
        if let root = document.root { return root }
        return document.isUnusable ? nil : Node(.mapping(Mapping()), at: Mark(line: 1, column: 1))
    }

    /// What `make` reads from the keys; nil when there are none, which is then reported.
    func record<Value>(_ make: (inout Fields) -> Value) -> Value? {
        guard let root else { return nil }
        let entry = Entry(key: "", node: root, reading: reading)
        switch root.content {
        case .mapping: return entry.record(make)
        case .scalar, .sequence: entry.report(RecordCause.fileNotKeys(entry.form))
        case .refused: break
        }
        return nil
    }
}
