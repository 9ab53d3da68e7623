public import Diagnostics

/// A value of a directive, or a word of one, with its place in the site's files.
public struct PlacedValue: Sendable, Hashable {
    /// The text, without quotes.
    public var text: String
    /// Where it stands.
    public var place: Place

    /// A text at a place.
    public init(_ text: String, at place: Place) {
        self.text = text
        self.place = place
    }

    /// Its words, when commas are between them; empty ones are left out.
    public var words: [PlacedValue] {
        var found: [PlacedValue] = []
        let scalars = text.unicodeScalars
        for word in scalars.split(separator: ",") {
            let bare = word.drop { $0 == " " }
            let length = bare.count - bare.reversed().prefix { $0 == " " }.count
            guard length > 0 else { continue }
            var place = place
            place.column += scalars.distance(from: scalars.startIndex, to: bare.startIndex)
            place.length = length
            found.append(PlacedValue(String(bare.prefix(length)), at: place))
        }
        return found
    }
}
