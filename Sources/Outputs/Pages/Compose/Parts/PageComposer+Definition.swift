import Records
import Templates

extension PageComposer {
    /// What a steering element means, and the options that there were, lettered as its source has them.
    mutating func definition(_ element: Sturingselement) -> HTML {
        var bytes = html(element.definitie).bytes
        guard !element.opties.isEmpty else { return HTML(trusted: bytes) }
        bytes += Array("<ol class=\"opties\">".utf8)
        for option in element.opties {
            bytes += Array("<li>".utf8) + inlineHTML(option).bytes + Array("</li>\n".utf8)
        }
        bytes += Array("</ol>\n".utf8)
        return HTML(trusted: bytes)
    }
}
