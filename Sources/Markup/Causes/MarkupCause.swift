public import Diagnostics

/// What can be wrong in a Markdown text.
public enum MarkupCause: Cause, Equatable {
    /// Raw HTML, by the name of its element.
    case htmlOmitted(tag: String)
    /// A block of raw HTML with the text in it.
    case htmlBlockOmitted(tag: String, text: LostText)
    /// A row with more cells than the table has columns.
    case rowTooLong(cells: Int, columns: Int)
    /// An image that says nothing to who can't see it.
    case imageWithoutText(address: String)
    /// An address that runs code or reads the reader's disk.
    case addressUnsafe(scheme: String)
    /// A heading that does not fit the page.
    case heading(HeadingProblem)
    /// A note or a reference to one, by its label.
    case note(NoteProblem, label: String)
    /// A directive, by its name.
    case directive(DirectiveProblem, name: String)
    /// A redaction that is none.
    case redaction(RedactionProblem)
    /// A redaction on a ground that the Woo does not have; the nearest that it has.
    case unknownGround(String, nearest: [String])

    /// The stable code of this kind of mistake.
    public var code: Code {
        switch self {
        case .htmlOmitted, .htmlBlockOmitted: .htmlWeggelaten
        case .rowTooLong: .tabelOngelijk
        case .imageWithoutText: .afbeeldingZonderTekst
        case .addressUnsafe: .koppelingOnveilig
        case .heading(.anchorTaken), .heading(.anchorReserved): .ankerDubbel
        case .heading: .kopOngeldig
        case .note(let problem, label: _): problem.code
        case .directive(let problem, name: _): problem.code
        case .redaction, .unknownGround: .lakOngeldig
        }
    }

    /// The words for it.
    public func wording(in language: Language) -> Wording {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
