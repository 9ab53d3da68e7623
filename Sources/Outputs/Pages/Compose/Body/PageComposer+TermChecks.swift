import Diagnostics
import Markup
import Relations

extension PageComposer {
    /// Every `:begrip[…]` names a term of the glossary, by its key or else by its own words.
    mutating func checkTerms(_ directives: [PlacedDirective]) {
        for directive in directives where directive.name == "begrip" && directive.form == .inline {
            guard !directive.label.isEmpty else {
                report([Diagnostic(EmbedCause.noLabel(directive.name), at: directive.place)])
                continue
            }
            let term = directive.value("term") ?? PlacedValue(directive.label, at: directive.place)
            if let cause = site.terms.cause(for: term.text) {
                report([Diagnostic(cause, at: term.place)])
            }
        }
    }
}
