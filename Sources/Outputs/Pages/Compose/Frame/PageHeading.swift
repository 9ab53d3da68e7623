import Diagnostics
import Records
import Relations

/// What the frame of a page must know of its content.
struct PageHeading {
    /// The title of the page.
    var titel: String
    /// What it is about, in plain words.
    var omschrijving: String
    /// The pages above it, from the section down; the home page and the page itself are added.
    var boven: [(titel: String, adres: PageAddress)] = []
    /// The Open Graph type.
    var ogSoort = "website"
    /// The page's data for machines (schema.org).
    var linkedData: JSONObject?
    /// Whether the page has an `index.json` beside it.
    var heeftTweeling = false
    /// The feeds and calendars to follow it by; the feed of the site where there are none.
    var volgen: [Volgbaar] = []
    /// The tables that stand beside the page.
    var tabellen: [PageTable] = []
    /// Whether search engines must leave it alone.
    var isOnvindbaar = false
}
