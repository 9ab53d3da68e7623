/// How running text of a language is set: its quotation marks, apostrophes, dashes and dots.
public struct Typography: Sendable, Equatable {
    /// Words of which a quotation mark before them is an apostrophe: `'s avonds`, `'t`.
    let clipped: [String]

    /// Dutch: “…”, ‘…’, ’s avonds, auto’s, ’24.
    public static let dutch = Typography(clipped: ["s", "t", "n", "k", "m", "r", "ns"])

    /// English: “…”, ‘…’, don’t, ’tis, the ’90s.
    public static let english = Typography(clipped: ["tis", "twas", "em", "til", "cause"])
}
