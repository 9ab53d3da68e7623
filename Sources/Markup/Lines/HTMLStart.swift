/// The beginnings of CommonMark's HTML blocks.
enum HTMLStart {
    /// What ends the block that begins with a part of a text, for the kinds that end at a text of their own:
    /// comments, scripts, declarations.
    static func ending(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        guard range.count >= 2, bytes[range.lowerBound] == 0x3C else { return nil }
        let rest = bytes[range].dropFirst()
        switch bytes[range.lowerBound + 1] {
        case 0x3F: return Array("?>".utf8)
        case 0x21:
            if rest.starts(with: "!--".utf8) { return Array("-->".utf8) }
            if rest.starts(with: "![CDATA[".utf8) { return Array("]]>".utf8) }
            return rest.dropFirst().first?.isASCIILetter == true ? [0x3E] : nil
        default:
            let name = tagName(rest)
            return ["script", "pre", "style", "textarea"].contains(name) ? Array("</\(name)>".utf8) : nil
        }
    }

    /// Whether a part of a text begins an HTML block of any kind, with no paragraph before it.
    static func begins(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count >= 2, bytes[range.lowerBound] == 0x3C else { return false }
        if ending(bytes, range) != nil { return true }
        let rest = bytes[range].dropFirst()
        let name = tagName(rest.first == 0x2F ? rest.dropFirst() : rest)
        if name.isEmpty { return false }
        if blockNames.contains(name) { return true }
        // Any other tag begins one when it stands alone on its line.
        return bytes[range].firstIndex(of: 0x3E).map {
            bytes[($0 + 1)..<range.upperBound].allSatisfy(\.isBlank)
        } ?? false
    }

    private static func tagName(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.first?.isASCIILetter == true else { return "" }
        return String(
            decoding: bytes.prefix { $0.isASCIIAlphanumeric || $0 == 0x2D }.prefix(20), as: UTF8.self
        )
        .lowercased()
    }

    /// The elements of CommonMark's sixth kind of HTML block.
    private static let blockNames: Set<String> = [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col",
        "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer",
        "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
        "iframe",
        "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option",
        "p", "param",
        "section", "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
        "track", "ul",
    ]
}
