import Bundles
import Diagnostics
import Records

extension BundleCause {
    /// In Dutch.
    var dutch: Wording {
        switch self {
        case .draft(let bundle, let title):
            Wording(
                "geen bundel '\(bundle)': '\(title)' is een concept",
                remedy: "haal 'concept: ja' weg als het stuk af is")
        case .expired(let bundle, let title, let day):
            Wording(
                "geen bundel '\(bundle)': '\(title)' is sinds \(day.iso) verlopen",
                remedy: "verbeter 'verloopt', of haal 'traject' weg bij dit stuk")
        case .size(let bundle, let size, let limit):
            Wording(
                "geen bundel '\(bundle)': de bestanden zijn samen \(size) bytes, en een bundel "
                    + "hoogstens \(limit)",
                remedy:
                    "maak de bijlagen kleiner, of verhoog 'bundel' bij 'tenderned: limieten' in 'site.yaml'")
        case .undated(let bundle):
            Wording(
                "geen bundel '\(bundle)': geen van de stukken erin heeft een datum",
                remedy: "zet 'datum' bij dit stuk")
        case .name(let bundle):
            Wording(
                "geen bundel '\(bundle)': die naam is langer dan \(BundleName.longestBundle) tekens",
                remedy: "geef het stuk met 'slug' een kortere naam")
        case .nothing:
            Wording(
                "hier is niets om op TenderNed te zetten",
                remedy: "zet 'traject' bij de memo's en verslagen die erbij horen")
        case .document(let name, let finding, let bundles):
            finding.dutch(name, withoutBundles: bundles)
        }
    }
}

extension DocumentFinding {
    fileprivate func dutch(_ name: String, withoutBundles bundles: [String]) -> Wording {
        let wording = dutch(name)
        let kept = bundles.isEmpty ? "" : "; tot dan is er geen bundel \(bundles.inQuotes(or: "en"))"
        return Wording(wording.message, remedy: wording.remedy.map { $0 + kept })
    }

    private func dutch(_ name: String) -> Wording {
        switch self {
        case .ending(let ending, let allowed):
            Wording(
                ending.isEmpty
                    ? "'\(name)' heeft geen bestandssoort in de naam"
                    : "een bestand met '.\(ending)' gaat niet in een bundel",
                remedy: "gebruik \(allowed.inQuotes(or: "of"))")
        case .otherContent(let ending):
            Wording("'\(name)' is geen \(ending)-bestand", remedy: "bewaar het opnieuw als \(ending)")
        case .empty: Wording("'\(name)' is leeg", remedy: "zet het hele bestand hier neer")
        case .size(let size, let limit):
            Wording(
                "'\(name)' is \(size) bytes, en een bestand in een bundel hoogstens \(limit)",
                remedy: "maak het kleiner, of splits het")
        case .encrypted:
            Wording("'\(name)' is met een wachtwoord beveiligd", remedy: "bewaar het zonder wachtwoord")
        case .macros:
            Wording("in '\(name)' staan macro's of scripts", remedy: "bewaar het zonder macro's, of als pdf")
        case .files:
            Wording(
                "in '\(name)' zitten andere bestanden", remedy: "zet elk bestand als bijlage bij de pagina")
        case .person(let field):
            Wording(
                "in '\(name)' staat wie het heeft gemaakt of gewijzigd (eigenschap '\(field)')",
                remedy: Self.dutchRemedy(for: name))
        case .comments:
            Wording("in '\(name)' staan opmerkingen van lezers", remedy: "verwijder alle opmerkingen")
        case .trackedChanges:
            Wording(
                "in '\(name)' zijn eerdere teksten te zien: er staan wijzigingen in",
                remedy: "aanvaard of weiger alle wijzigingen en bewaar het opnieuw")
        case .unreadable:
            Wording(
                "'\(name)' is niet te doorzoeken: het is beschadigd of op een ongewone manier gemaakt",
                remedy: "bewaar het opnieuw met een ander programma")
        }
    }

    /// Where a program takes the names away.
    private static func dutchRemedy(for name: String) -> String {
        switch DocumentKind(name: name) {
        case .docx, .xlsx:
            "kies in Word of Excel Bestand, Info, Controleren op problemen, Document controleren, en "
                + "verwijder de persoonlijke gegevens"
        case .odt, .ods:
            "kies in LibreOffice Bestand, Eigenschappen, zet 'Gebruikersgegevens toepassen' uit en kies "
                + "'Eigenschappen herstellen'"
        default: "haal de naam weg bij de eigenschappen, en maak de pdf opnieuw"
        }
    }
}
