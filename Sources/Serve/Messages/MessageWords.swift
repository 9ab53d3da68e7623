import Diagnostics

/// What the preview itself says to authors.
struct MessageWords: Sendable {
    let language: Language

    /// The title of the page that stands in for a site that cannot be built.
    var cannotBuild: String { dutch("De site kan niet worden gebouwd", "The site cannot be built") }
    /// The title of the page until the first build has ended.
    var building: String { dutch("De site wordt gebouwd", "The site is being built") }
    /// What the page shows while something is wrong.
    var oldSite: String {
        dutch("U ziet de laatste versie zonder fouten.", "You see the last version without errors.")
    }
    /// What to do when there is no page to show.
    var mend: String {
        dutch(
            "Zodra de fouten zijn hersteld, verschijnt hier de site.",
            "As soon as the errors are mended the site appears here.")
    }
    /// What happens after the machine failed.
    var retry: String {
        dutch(
            "Bij de volgende wijziging wordt het opnieuw geprobeerd.",
            "The next change leads to another attempt.")
    }

    /// What introduces a remedy.
    var remedy: String { dutch("oplossing", "remedy") }
    /// What introduces a place that explains another.
    var related: String { dutch("zie ook", "see also") }

    /// How many of each severity: `2 fouten en 1 waarschuwing`.
    func count(_ diagnostics: [Diagnostic]) -> String {
        let parts = Severity.allCases.sorted().compactMap { severity in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(name(severity, isSeveral: count > 1))"
        }
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + dutch(" en ", " and ") + last
    }

    private func name(_ severity: Severity, isSeveral: Bool) -> String {
        switch severity {
        case .error: isSeveral ? dutch("fouten", "errors") : dutch("fout", "error")
        case .warning: isSeveral ? dutch("waarschuwingen", "warnings") : dutch("waarschuwing", "warning")
        case .note: isSeveral ? dutch("notities", "notes") : dutch("notitie", "note")
        }
    }

    private func dutch(_ dutch: String, _ english: String) -> String {
        language == .dutch ? dutch : english
    }
}
