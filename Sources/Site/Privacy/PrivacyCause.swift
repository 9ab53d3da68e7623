import Diagnostics

/// What can be wrong with the privacy of a page.
enum PrivacyCause: Cause {
    /// Something that a record says is not public stands on a page. The message does not repeat it: it may
    /// end up in a public log.
    case notPublic(Kind)
    /// Something that looks like a private address or number.
    case looksPrivate(String)

    /// What it is.
    enum Kind: Sendable { case name, eMail, telephone }

    var code: Code {
        switch self {
        case .notPublic: .naamNietOpenbaar
        case .looksPrivate: .persoonsgegeven
        }
    }

    func wording(in language: Language) -> Wording {
        switch (self, language) {
        case (.notPublic(let kind), .dutch):
            Wording(
                "\(Self.dutch(kind)) niet openbaar is, komt op deze pagina te staan",
                remedy: "haal het weg uit de tekst, of zet 'openbaar: ja' bij de persoon als dat mag")
        case (.notPublic(let kind), .english):
            Wording(
                "\(Self.english(kind)) that is not public would appear on this page",
                remedy: "remove it from the text, or put 'openbaar: ja' with the person if that is allowed")
        case (.looksPrivate(let text), .dutch):
            Wording(
                "'\(text)' lijkt een persoonsgegeven",
                remedy:
                    "haal het weg, of zet het in 'site.yaml' bij 'privacy: toegestaan' als het mag"
            )
        case (.looksPrivate(let text), .english):
            Wording(
                "'\(text)' looks like personal data",
                remedy:
                    "remove it, or put it under 'privacy: toegestaan' in 'site.yaml' if it may be on the site"
            )
        }
    }

    private static func dutch(_ kind: Kind) -> String {
        switch kind {
        case .name: "een naam die"
        case .eMail: "een e-mailadres dat"
        case .telephone: "een telefoonnummer dat"
        }
    }

    private static func english(_ kind: Kind) -> String {
        switch kind {
        case .name: "a name"
        case .eMail: "an e-mail address"
        case .telephone: "a telephone number"
        }
    }
}
