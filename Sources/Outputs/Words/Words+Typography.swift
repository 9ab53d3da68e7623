import Diagnostics
import Markup

extension Words {
    /// A plain text with the quotation marks and dashes of the language.
    func typeset(_ text: String) -> String {
        (language == .dutch ? Typography.dutch : Typography.english).typeset(text)
    }
}
