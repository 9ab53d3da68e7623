public import Templates

/// A table of the site with where it can be had.
public struct DatasetView: Viewable {
    /// What it is called.
    public var titel: String
    /// Its id on the page, which is part of its name in catalogues.
    public var anker: String
    /// The address of the page that shows it.
    public var pagina: String
    /// The address of its file with comma-separated values.
    public var csv: String
    /// The address of its page for machines.
    public var json: String
    /// The period that it is about.
    public var periode: String? = nil
    /// The day from which it is there.
    public var uitgegeven: String? = nil
    /// The last day on which it changed.
    public var gewijzigd: String? = nil

    /// Whether anything is known of when it is.
    var isDated: Bool { periode != nil || uitgegeven != nil || gewijzigd != nil }

    /// The names that templates have for it.
    public static let members: [Member<DatasetView>] = [
        .text("titel", \.titel),
        .text("anker", \.anker),
        .text("pagina", \.pagina),
        .text("csv", \.csv),
        .text("json", \.json),
        .flag("wanneer", \.isDated),
        .optionalText("periode", \.periode),
        .optionalText("uitgegeven", \.uitgegeven),
        .optionalText("gewijzigd", \.gewijzigd),
    ]
}
