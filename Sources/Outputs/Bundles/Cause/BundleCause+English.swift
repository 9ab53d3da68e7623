import Bundles
import Diagnostics
import Records

extension BundleCause {
    /// In English.
    var english: Wording {
        switch self {
        case .draft(let bundle, let title):
            Wording(
                "no bundle '\(bundle)': '\(title)' is a draft",
                remedy: "remove 'concept: ja' when it is finished")
        case .expired(let bundle, let title, let day):
            Wording(
                "no bundle '\(bundle)': '\(title)' expired on \(day.iso)",
                remedy: "mend 'verloopt', or remove 'traject' from this record")
        case .size(let bundle, let size, let limit):
            Wording(
                "no bundle '\(bundle)': its files are \(size) bytes together, and a bundle at most \(limit)",
                remedy:
                    "make the attachments smaller, or raise 'bundel' under 'tenderned: limieten' in "
                    + "'site.yaml'"
            )
        case .undated(let bundle):
            Wording(
                "no bundle '\(bundle)': none of the records in it has a date",
                remedy: "put 'datum' in this record")
        case .name(let bundle):
            Wording(
                "no bundle '\(bundle)': that name is longer than \(BundleName.longestBundle) characters",
                remedy: "give the record a shorter name with 'slug'")
        case .nothing:
            Wording(
                "there is nothing here to upload to TenderNed",
                remedy: "put 'traject' in the memos and reports that belong to it")
        case .document(let name, let finding, let bundles):
            finding.english(name, withoutBundles: bundles)
        }
    }
}

extension DocumentFinding {
    fileprivate func english(_ name: String, withoutBundles bundles: [String]) -> Wording {
        let wording = english(name)
        let kept = bundles.isEmpty ? "" : "; until then there is no bundle \(bundles.inQuotes(or: "and"))"
        return Wording(wording.message, remedy: wording.remedy.map { $0 + kept })
    }

    private func english(_ name: String) -> Wording {
        switch self {
        case .ending(let ending, let allowed):
            Wording(
                ending.isEmpty
                    ? "'\(name)' has no kind of file in its name"
                    : "a file with '.\(ending)' does not go into a bundle",
                remedy: "use \(allowed.inQuotes(or: "or"))")
        case .otherContent(let ending):
            Wording("'\(name)' is not a \(ending) file", remedy: "save it as \(ending) again")
        case .empty: Wording("'\(name)' is empty", remedy: "put the whole file here")
        case .size(let size, let limit):
            Wording(
                "'\(name)' is \(size) bytes, and a file in a bundle at most \(limit)",
                remedy: "make it smaller, or split it")
        case .encrypted:
            Wording("'\(name)' is protected by a password", remedy: "save it without a password")
        case .macros:
            Wording("'\(name)' holds macros or scripts", remedy: "save it without macros, or as PDF")
        case .files:
            Wording("'\(name)' holds other files", remedy: "attach each file to the page by itself")
        case .person(let field):
            Wording(
                "'\(name)' says who made or changed it (property '\(field)')",
                remedy: Self.englishRemedy(for: name))
        case .comments:
            Wording("'\(name)' holds comments of readers", remedy: "remove all comments")
        case .trackedChanges:
            Wording(
                "'\(name)' shows earlier texts: it holds tracked changes",
                remedy: "accept or reject all changes and save it again")
        case .unreadable:
            Wording(
                "'\(name)' cannot be looked through: it is damaged or was made in an unusual way",
                remedy: "save it again with another program")
        }
    }

    /// Where a program takes the names away.
    private static func englishRemedy(for name: String) -> String {
        switch DocumentKind(name: name) {
        case .docx, .xlsx:
            "choose File, Info, Check for Issues, Inspect Document in Word or Excel, and remove "
                + "personal information"
        case .odt, .ods:
            "choose File, Properties in LibreOffice, turn off 'Apply user data' and choose 'Reset Properties'"
        default: "remove the name from the properties, and make the PDF again"
        }
    }
}
