import Markup
import Records

extension Document {
    /// Gives headings whose words changed the text of their new words, and an anchor made of them; one that
    /// the author gave stays unless it holds the name too.
    mutating func renewHeadings(_ changed: Set<Int>, _ redaction: Redaction) {
        let old = headings.indices.filter { changed.contains(headings[$0].node) }
        for index in old { headings[index].text = words(of: headings[index].node) }
        let moved = old.filter {
            !headings[$0].isExplicit || redaction.holdsName(anchor: headings[$0].anchor)
        }
        var taken = Set(headings.indices.filter { !moved.contains($0) }.map { headings[$0].anchor })
        for index in moved {
            let anchor = Slug(headings[index].text)?.description ?? "kop"
            var unique = anchor
            var number = 2
            while !taken.insert(unique).inserted {
                unique = "\(anchor)-\(number)"
                number += 1
            }
            headings[index].anchor = unique
        }
    }
}
