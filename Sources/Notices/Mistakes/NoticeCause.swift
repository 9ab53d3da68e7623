public import Diagnostics
public import Records

/// Why no notice can be made of a process.
public enum NoticeCause: Cause, Hashable {
    /// A value that a notice must have is not there; of the record with that id.
    case missing(NoticeField, record: String)
    /// A text with more characters than the field takes.
    case tooLong(NoticeField, count: Int, limit: Int)
    /// A text with a character that XML does not know.
    case forbiddenCharacter(NoticeField, UInt32)
    /// A value of another form than the field takes.
    case form(NoticeField, written: String)
    /// One could answer only before the notice is sent.
    case deadline(String, dispatch: String)
    /// A main code of what is bought in another way than the process says.
    case nature(code: String, of: TenderNedGegevens.Aard, not: TenderNedGegevens.Aard)
    /// More lots than a notice takes.
    case tooManyLots(Int, limit: Int)

    /// Whether something is missing or wrong.
    public var code: Code {
        if case .missing = self { return .aankondigingOnvolledig }
        return .aankondigingOngeldig
    }

    /// The words for it.
    public func wording(in language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
