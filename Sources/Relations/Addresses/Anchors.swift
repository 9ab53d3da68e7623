import Markup
public import Records

extension Begrip {
    /// Its anchor in the glossary.
    public var anker: String { Slug(term)?.description ?? "begrip" }
}

extension Toezegging {
    /// Its anchor in the register, by its id or else its number from 1.
    public func anker(position: Int) -> String {
        "toezegging-" + (id.flatMap { Slug($0)?.description } ?? String(position + 1))
    }
}

extension Verslag {
    /// The anchors of the agreements among its keys, in their order: `afspraak-` and eight hexadecimal digits
    /// of the text, with `-2` for the second of the same text. They do not move when text elsewhere changes.
    public var afspraakankers: [String] {
        var counts: [String: Int] = [:]
        return afspraken.map { afspraak in
            let anchor = "afspraak-" + TextHash.hexadecimal(of: afspraak.tekst.source)
            let count = counts[anchor, default: 0] + 1
            counts[anchor] = count
            return count == 1 ? anchor : "\(anchor)-\(count)"
        }
    }
}

extension Sturingselement {
    /// Its anchor on the page that compares the segments.
    public var anker: String { "element-" + (Slug(id)?.description ?? "x") }
}
