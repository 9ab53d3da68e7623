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

extension Sturingselement {
    /// Its anchor on the page that compares the segments.
    public var anker: String { "element-" + (Slug(id)?.description ?? "x") }
}
