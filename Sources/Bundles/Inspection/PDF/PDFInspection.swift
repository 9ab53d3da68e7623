/// Looks through a PDF: its dictionaries, also those packed in streams, and its properties in XMP.
struct PDFInspection {
    private let file: PDFFile
    private let texts: [Int: String]

    init(_ bytes: [UInt8]) {
        file = PDFFile(bytes)
        texts = Self.texts(in: file.plain)
    }

    /// Marks of readers: notes, highlights, drawings. Links and fields of forms are none.
    private static let marks: Set<String> = [
        "Text", "FreeText", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "Ink", "Popup",
    ]

    /// Notes what is in it.
    func look(_ findings: inout Findings) {
        let dictionaries = file.plain + file.streams.map(\.dictionary)
        guard !dictionaries.contains(where: { Self.has("/Encrypt", in: $0) }) else {
            return findings.add(.encrypted)
        }
        var objects = dictionaries
        for stream in file.streams where stream.isTelling {
            guard let content = stream.unpacked else {
                findings.add(.unreadable)
                continue
            }
            if ByteScan.contains("/ObjStm", in: stream.dictionary) {
                objects.append(content)
            } else {
                PDFProperties.look(content, &findings)
            }
        }
        for object in objects { look(object, &findings) }
    }

    private func look(_ object: ArraySlice<UInt8>, _ findings: inout Findings) {
        for position in Self.positions(of: "/Author", in: object) {
            findings.add(field: "Author", value(at: position, in: object))
        }
        let programs: [StaticString] = ["/JavaScript", "/JS", "/Launch"]
        if programs.contains(where: { Self.has($0, in: object) }) { findings.add(.macros) }
        let files: [StaticString] = ["/EmbeddedFile", "/EmbeddedFiles"]
        if files.contains(where: { Self.has($0, in: object) }) { findings.add(.files) }
        let hasMarks = Self.positions(of: "/Subtype", in: object).contains { position in
            let name = object[position...].drop { $0 <= 0x20 }.dropFirst().prefix(while: Self.isRegular)
            return Self.marks.contains(String(decoding: name, as: UTF8.self))
        }
        if hasMarks { findings.add(.comments) }
    }

    /// The value behind a key. It may stand in an object of its own (`12 0 R`): when that is not among the
    /// short texts of the file, somebody may be named there.
    private func value(at position: Int, in object: ArraySlice<UInt8>) -> String {
        let value = object[position...].drop { $0 <= 0x20 }
        if let text = PDFText.string(at: value.startIndex, in: object) { return text }
        let parts = value.prefix(24).split { $0 <= 0x20 }
        guard parts.count > 2, parts[2].first == 0x52 else { return "" }
        return Int(String(decoding: parts[0], as: UTF8.self)).flatMap { texts[$0] } ?? "?"
    }

    /// The objects that are texts, by number.
    private static func texts(in parts: [ArraySlice<UInt8>]) -> [Int: String] {
        var texts: [Int: String] = [:]
        for part in parts {
            for position in positions(of: " 0 obj", in: part) {
                let digits = part[..<(position - 6)].suffix(10).reversed().prefix {
                    (0x30...0x39).contains($0)
                }
                let value = part[position...].drop { $0 <= 0x20 }
                guard let number = Int(String(decoding: digits.reversed(), as: UTF8.self)),
                    let text = PDFText.string(at: value.startIndex, in: part)
                else { continue }
                texts[number] = text
            }
        }
        return texts
    }

    private static func has(_ name: StaticString, in object: ArraySlice<UInt8>) -> Bool {
        !positions(of: name, in: object).isEmpty
    }

    /// The indices behind a name, where the name ends there.
    private static func positions(of name: StaticString, in object: ArraySlice<UInt8>) -> [Int] {
        var found: [Int] = []
        var from = object.startIndex
        while let position = ByteScan.first(name, in: object, from: from) {
            from = position + name.utf8CodeUnitCount
            if from == object.endIndex || !isRegular(object[from]) { found.append(from) }
        }
        return found
    }

    /// Whether a byte is part of a name (ISO 32000-1, 7.2.2).
    private static func isRegular(_ byte: UInt8) -> Bool {
        byte > 0x20 && !"()<>[]{}/%".utf8.contains(byte)
    }
}
