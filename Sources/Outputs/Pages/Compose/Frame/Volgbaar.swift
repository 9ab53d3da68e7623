import Relations

/// A feed or a calendar that readers can follow.
struct Volgbaar {
    /// What it is.
    enum Soort: String {
        case feed = "application/atom+xml"
        case agenda = "text/calendar"
    }

    var soort: Soort
    /// What it is for, in words for readers.
    var titel: String
    /// Where it stands, as a path from the root of the site.
    var pad: String

    /// All that is new on the site.
    static func site(_ words: Words) -> Volgbaar {
        Volgbaar(soort: .feed, titel: words(.volgSite), pad: "feed.xml")
    }

    /// The link to it on a page.
    func view(from page: PageComposer) -> AlternateView {
        AlternateView(soort: soort.rawValue, titel: titel, adres: page.root + pad)
    }
}
