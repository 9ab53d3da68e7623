public import Bundles
public import Diagnostics
public import Records

/// What can keep a publication bundle from being made, or a document out of one.
public enum BundleCause: Cause {
    /// A record in it is a draft: the name of the bundle and the title of the record.
    case draft(String, String)
    /// A record in it has expired.
    case expired(String, String, CivilDate)
    /// All files together are more than a bundle may hold, in bytes.
    case size(String, Int, limit: Int)
    /// Nothing in it has a date, so that it would say another day each time that it is made.
    case undated(String)
    /// Its name is too long.
    case name(String)
    /// A record of which a bundle was asked has nothing to upload.
    case nothing
    /// A document has something that must not be published, or may not go into a bundle: its name, what it
    /// is, and the bundles that are not made because of it.
    case document(String, DocumentFinding, bundles: [String])

    /// The stable code.
    public var code: Code {
        switch self {
        case .document(_, let finding, _): finding.isAboutPrivacy ? .bijlageGegevens : .bijlageOngeschikt
        default: .bundelWeggelaten
        }
    }

    /// The words for it.
    public func wording(in language: Language) -> Wording {
        language == .dutch ? dutch : english
    }
}
