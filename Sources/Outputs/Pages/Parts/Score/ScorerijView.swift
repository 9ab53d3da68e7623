public import Templates

/// The figures of some council documents.
public struct ScorerijView: Viewable {
    /// Of which.
    public var naam: String
    /// The page of the project.
    public var adres: String? = nil
    /// How many were promised.
    public var toegezegd: String
    /// How many came on time.
    public var opTijd: String
    /// How many came later.
    public var later: String
    /// How many have not come yet.
    public var open: String
    /// How many of those are late.
    public var teLaat: String
    /// How many are held back.
    public var aangehouden: String
    /// How many will not come.
    public var vervallen: String
    /// The median shift in months.
    public var verschuiving: String

    /// The names that templates have for it.
    public static let members: [Member<ScorerijView>] = [
        .text("naam", \.naam),
        .optionalText("adres", \.adres),
        .text("toegezegd", \.toegezegd),
        .text("op-tijd", \.opTijd),
        .text("later", \.later),
        .text("open", \.open),
        .text("te-laat", \.teLaat),
        .text("aangehouden", \.aangehouden),
        .text("vervallen", \.vervallen),
        .text("verschuiving", \.verschuiving),
    ]
}
