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

    init(_ publication: Publication) {
        let people = publication.people
        let settings = publication.instellingen
        var allowed = Set(settings.toegestaan.map(Self.normal))
        allowed.formUnion(
            [settings.contact?.eMail, settings.contact?.telefoon].compactMap { $0 }.map(Self.normal))
        allowed.formUnion(
            people.flatMap { [$0.publicEMail, $0.publicTelefoon].compactMap { $0 } }.map(Self.normal))
        allowed.formUnion(publication.reactions.compactMap(\.via).map(Self.normal))
        self.allowed = allowed
        let publicNames = Set(people.compactMap(\.publicName))
        forbidden = people.flatMap { $0.withheld(publicNames) }.filter {
            !allowed.contains(Self.normal($0.text))
        }
    }

    /// What is wrong with a page, each text once.
    func check(_ page: ComposedPage) -> [PrivacyFinding] {
        var found: [PrivacyFinding] = []
        var said: Set<String> = []
        for file in page.files {
            let text = file.bytes
            for item in forbidden
            where ByteSearch.contains(text, item.bytes) && said.insert(item.text).inserted {
                found.append(PrivacyFinding(.notPublic(item.kind), text: item.text, of: page.source))
            }
            for address in PersonalData.find(in: text) where !allowed.contains(Self.normal(address)) {
                guard said.insert(address).inserted else { continue }
                found.append(PrivacyFinding(.looksPrivate(address), text: address, of: page.source))
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
