import Diagnostics
import Outputs
import Records
import Relations

/// Looks at every page as it will be published: what is not public must be in none, and what looks like a
/// private address or number is worth a warning (content model §2 and §3).
struct PrivacyCheck: Sendable {
    /// What may appear though it looks private.
    private let allowed: Set<String>
    /// Names, addresses and numbers that may not appear.
    private let forbidden: [ForbiddenText]
    private let search: TextSearch
    /// Names that may stand in no address either.
    private let names: NamesInAddresses

    init(_ publication: Publication) {
        let settings = publication.instellingen
        var allowed = Set(settings.toegestaan.map(Self.normal))
        func allow(_ text: String?) {
            if let text { allowed.insert(Self.normal(text)) }
        }
        allow(settings.contact?.eMail)
        allow(settings.contact?.telefoon)
        publication.forEachPage { page in
            guard let reactie = page.reactie, reactie.toestand(on: publication.peildatum) == .open else {
                return
            }
            allow(reactie.via)
        }
        var publicNames: Set<String> = []
        publication.forEachPerson { person in
            allow(person.publicEMail)
            allow(person.publicTelefoon)
            if let name = person.publicName { publicNames.insert(name) }
        }
        var forbidden: [ForbiddenText] = []
        var seen: Set<String> = []
        publication.forEachPerson { person in
            for item in person.withheld(publicNames)
            where !allowed.contains(Self.normal(item.text)) && seen.insert(item.text).inserted {
                forbidden.append(item)
            }
        }
        self.allowed = allowed
        self.forbidden = forbidden
        names = NamesInAddresses(forbidden.filter { $0.kind == .name }.map(\.text))
        search = TextSearch(forbidden.map { Array($0.text.utf8) })
    }

    /// What is wrong with a page, each text once.
    func check(_ page: ComposedPage) -> [PrivacyFinding] {
        check(page.files, of: page.source, isRepetition: page.isRepetition)
    }

    /// What is wrong with files that hold texts of one file of the site, each text once.
    func check(_ files: [OutputFile], of source: String, isRepetition: Bool = false) -> [PrivacyFinding] {
        var found: [PrivacyFinding] = []
        var said: Set<String> = []
        for file in files {
            let text = file.bytes
            for name in names.find(in: text) + names.find(in: Array(file.path.utf8))
            where said.insert(name).inserted {
                found.append(PrivacyFinding(.notPublic(.name), text: name, of: source))
            }
            for item in search.found(in: text).map({ forbidden[$0] }) where said.insert(item.text).inserted {
                found.append(PrivacyFinding(.notPublic(item.kind), text: item.text, of: source))
            }
            guard !isRepetition else { continue }
            for address in PersonalData.find(in: text) where !allowed.contains(Self.normal(address)) {
                guard said.insert(address).inserted else { continue }
                found.append(PrivacyFinding(.looksPrivate(address), text: address, of: source))
            }
        }
        return found
    }

    /// Without the signs that people put in numbers, and in lower case.
    static func normal(_ text: String) -> String {
        let bare = text.lowercased().utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x28 && $0 != 0x29 }
        return String(decoding: bare, as: UTF8.self).replacing("mailto:", with: "").replacing(
            "tel:", with: "")
    }
}
