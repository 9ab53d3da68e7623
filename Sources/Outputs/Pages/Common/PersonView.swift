public import Templates

/// Somebody as a page may show them.
public struct PersonView: Viewable {
    /// The name, else the role, else the organisation.
    public var weergave: String
    /// The organisation's page, where the organisation is what is shown.
    public var adres: String? = nil
    /// The role, where it is not shown already.
    public var rol: String? = nil
    /// The organisation of the register, where it is not shown already.
    public var organisatie: LinkView? = nil
    /// The organisation in words, where the register has none.
    public var organisatienaam: String? = nil
    /// When there: "tot de pauze".
    public var aanwezig: String? = nil
    /// The e-mail address, when public.
    public var eMail: String? = nil
    /// The telephone number, when public.
    public var telefoon: String? = nil

    /// The names that templates have for it.
    public static let members: [Member<PersonView>] = [
        .text("weergave", \.weergave),
        .optionalText("adres", \.adres),
        .optionalText("rol", \.rol),
        .object("organisatie", \.organisatie),
        .optionalText("organisatienaam", \.organisatienaam),
        .optionalText("aanwezig", \.aanwezig),
        .optionalText("e-mail", \.eMail),
        .optionalText("telefoon", \.telefoon),
    ]
}
