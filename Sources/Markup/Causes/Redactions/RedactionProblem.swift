/// Why a redaction (`:lak[…]{grond=…}`) is not one, or stands where it can't be. None of them holds any of
/// its text.
public enum RedactionProblem: Sendable, Equatable, CaseIterable {
    /// The bracket is never closed in its paragraph.
    case unclosed
    /// Nothing stands between the brackets.
    case empty
    /// The ground is missing.
    case noGround
    /// What stands between the braces cannot be read.
    case attributes
    /// No bracket follows the name at once.
    case noBrackets
    /// It has more than one colon.
    case form
    /// The name is written with capitals.
    case name
    /// A backslash stands before it.
    case escaped
    /// It stands in indented code.
    case indentedCode
    /// It stands between code fences of which the last is missing.
    case openFence
    /// It stands in code between grave accents, after other code.
    case insideCode
    /// It stands in an address, a title or after a code fence.
    case address
    /// It stands in raw HTML.
    case html
    /// It stands in the title or the attributes of a directive.
    case label
    /// It looks like code, but is not.
    case notCode
    /// It is written with entities.
    case encoded
    /// It stands where no text comes out: in the definition of a link.
    case lost
}
