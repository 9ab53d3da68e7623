/// The stable code of a kind of diagnostic. Each has a page in `docs/meldingen/`.
///
/// A code is never renamed or given another meaning: authors, CI jobs and search engines know it.
public enum Code: String, Sendable, CaseIterable {
    // The site and its files
    case siteOntbreekt = "site-ontbreekt"
    case bestandOnleesbaar = "bestand-onleesbaar"
    case bestandTeGroot = "bestand-te-groot"
    case bestandMisplaatst = "bestand-misplaatst"
    case tekenOngeldig = "teken-ongeldig"
    case bestandsnaamOngeldig = "bestandsnaam-ongeldig"

    // YAML
    case voorblokOpen = "voorblok-open"
    case yamlOngeldig = "yaml-ongeldig"
    case yamlAnker = "yaml-anker"
    case yamlLabel = "yaml-label"
    case yamlTeDiep = "yaml-te-diep"

    // Keys and values
    case sleutelOnbekend = "sleutel-onbekend"
    case sleutelDubbel = "sleutel-dubbel"
    case sleutelVerplicht = "sleutel-verplicht"
    case waardeOngeldig = "waarde-ongeldig"
    case waardeOnbekend = "waarde-onbekend"
    case datumOngeldig = "datum-ongeldig"
    case volgordeOngeldig = "volgorde-ongeldig"
    case soortOnbekend = "soort-onbekend"
    case codeOnbekend = "code-onbekend"
    case controlecijferOnjuist = "controlecijfer-onjuist"

    // Records and their relations
    case idDubbel = "id-dubbel"
    case adresDubbel = "adres-dubbel"
    case verwijzingOnbekend = "verwijzing-onbekend"
    case verwijzingDubbelzinnig = "verwijzing-dubbelzinnig"
    case verwijzingSoort = "verwijzing-soort"
    case verwijzingVerborgen = "verwijzing-verborgen"
    case bijlageOnbekend = "bijlage-onbekend"
    case afspraakDubbel = "afspraak-dubbel"

    // Publication bundles
    case bundelWeggelaten = "bundel-weggelaten"
    case bijlageOngeschikt = "bijlage-ongeschikt"
    case bijlageGegevens = "bijlage-gegevens"

    // Markdown
    case htmlWeggelaten = "html-weggelaten"
    case kopOngeldig = "kop-ongeldig"
    case ankerDubbel = "anker-dubbel"
    case tabelOngelijk = "tabel-ongelijk"
    case voetnootOnbekend = "voetnoot-onbekend"
    case voetnootOngebruikt = "voetnoot-ongebruikt"
    case voetnootDubbel = "voetnoot-dubbel"
    case afbeeldingZonderTekst = "afbeelding-zonder-tekst"
    case koppelingOnbekend = "koppeling-onbekend"
    case koppelingAnker = "koppeling-anker"
    case koppelingOnveilig = "koppeling-onveilig"
    case instructieOnbekend = "instructie-onbekend"
    case instructieSleutel = "instructie-sleutel"
    case instructieOngeldig = "instructie-ongeldig"
    case instructieOpen = "instructie-open"
    case instructieMisplaatst = "instructie-misplaatst"
    case lakOngeldig = "lak-ongeldig"

    // The glossary
    case begripOngebruikt = "begrip-ongebruikt"
    case afkortingOnbekend = "afkorting-onbekend"

    // Minutes
    case sprekerOnbekend = "spreker-onbekend"
    case sprekerDubbelzinnig = "spreker-dubbelzinnig"
    case agendapuntOnbekend = "agendapunt-onbekend"

    // Publication bundles
    case aankondigingOnvolledig = "aankondiging-onvolledig"
    case aankondigingOngeldig = "aankondiging-ongeldig"

    // Privacy
    case persoonsgegeven = "persoonsgegeven"
    case naamNietOpenbaar = "naam-niet-openbaar"
    case naamInTekst = "naam-in-tekst"

    // Templates and texts
    case sjabloonOngeldig = "sjabloon-ongeldig"
    case sjabloonNaam = "sjabloon-naam"
    case sjabloonDeel = "sjabloon-deel"
    case sjabloonSoort = "sjabloon-soort"
    case sjabloonOngebruikt = "sjabloon-ongebruikt"
    case tekstOnbekend = "tekst-onbekend"

    /// Whether it is about a text that may not be public, of which a report must not show the line.
    public var isConfidential: Bool { self == .lakOngeldig || self == .naamNietOpenbaar }

    /// How much this kind weighs, unless the site makes a warning an error.
    public var severity: Severity {
        switch self {
        case .sleutelOnbekend, .naamInTekst, .verwijzingVerborgen, .afspraakDubbel, .htmlWeggelaten,
            .kopOngeldig,
            .tabelOngelijk, .voetnootOnbekend, .voetnootOngebruikt, .afbeeldingZonderTekst,
            .koppelingOnveilig, .sprekerOnbekend, .sprekerDubbelzinnig, .agendapuntOnbekend,
            .persoonsgegeven, .sjabloonOngebruikt, .bestandMisplaatst, .bundelWeggelaten,
            .bijlageOngeschikt, .bijlageGegevens, .aankondigingOnvolledig, .aankondigingOngeldig:
            .warning
        case .begripOngebruikt, .afkortingOnbekend:
            .note
        default:
            .error
        }
    }
}
