import Templates

/// A view with a member of each kind.
struct Memo: Viewable {
    var title = "Tweede memo"
    var subtitle: String?
    var number = 2
    var isDraft = false
    var body = HTML(trusted: "<p>Cliënt &amp; gemeente</p>")
    var keywords = ["Wmo", "jeugd & <zorg>"]
    var attachments = [Attachment(title: "Planning", pages: 3), Attachment(title: "Bijlage \"B\"", pages: 0)]
    var sender: Sender? = Sender(name: "Manders", body: Organisation(name: "Maastricht"))
    var contents: [Heading] = []

    static let members: [Member<Memo>] = [
        .text("titel", \.title), .optionalText("ondertitel", \.subtitle), .number("nummer", \.number),
        .flag("concept", \.isDraft), .markup("inhoud", \.body), .texts("trefwoorden", \.keywords),
        .list("bijlagen", \.attachments), .object("afzender", \.sender), .list("koppen", \.contents),
    ]
}

/// An item of a list; has a name that the memo has too.
struct Attachment: Viewable {
    var title: String
    var pages: Int

    static let members: [Member<Attachment>] = [.text("titel", \.title), .number("bladen", \.pages)]
}

/// A view within a view.
struct Sender: Viewable {
    var name: String
    var body: Organisation?

    static let members: [Member<Sender>] = [.text("naam", \.name), .object("organisatie", \.body)]
}

/// A view within a view within a view.
struct Organisation: Viewable {
    var name: String

    static let members: [Member<Organisation>] = [.text("naam", \.name)]
}

/// A view with a list of its own kind.
struct Heading: Viewable {
    var words: String
    var below: [Heading] = []

    static let members: [Member<Heading>] = [.text("woorden", \.words), .list("onder", \.below)]
}
