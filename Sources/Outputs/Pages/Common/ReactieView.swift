public import Templates

/// How and until when one can react.
public struct ReactieView: Viewable {
    /// Whether one still can.
    public var isOpen: Bool = false
    /// "U kunt reageren tot en met woensdag 12 april 2023 (23.59 uur, Nederlandse tijd)." or that it is
    /// closed.
    public var zin: String
    /// "Op 5 april 2023 hebt u daar nog 7 dagen voor."; none after the term.
    public var resterend: String? = nil
    /// How; never after the term.
    public var via: LinkView? = nil
    /// The last day as a file for a calendar; never after it.
    public var agenda: String? = nil
    /// More about it; never after the term.
    public var toelichting: HTML = .empty

    /// The names that templates have for it.
    public static let members: [Member<ReactieView>] = [
        .flag("open", \.isOpen),
        .text("zin", \.zin),
        .optionalText("resterend", \.resterend),
        .object("via", \.via),
        .optionalText("agenda", \.agenda),
        .markup("toelichting", \.toelichting),
    ]
}
