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

    /// What is wrong with a page, at its place in the source where that can be found.
    func check(_ page: ComposedPage, source: (String) -> SourceText?) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var said: Set<String> = []
        for file in page.files {
            let text = file.bytes
            for name in names.find(in: text) + names.find(in: Array(file.path.utf8))
            where said.insert(name).inserted {
                found.append(Diagnostic(PrivacyCause.notPublic(.name), at: place(of: name, page, source)))
            }
            for item in search.found(in: text).map({ forbidden[$0] }) where said.insert(item.text).inserted {
                found.append(
                    Diagnostic(PrivacyCause.notPublic(item.kind), at: place(of: item.text, page, source)))
            }
            guard !page.isRepetition else { continue }
            for address in PersonalData.find(in: text) where !allowed.contains(Self.normal(address)) {
                guard said.insert(address).inserted else { continue }
                found.append(
                    Diagnostic(PrivacyCause.looksPrivate(address), at: place(of: address, page, source)))
            }
        }
        return found
    }

    private func place(of text: String, _ page: ComposedPage, _ source: (String) -> SourceText?) -> Place {
        guard let source = source(page.source),
            let offset = Self.offset(of: Array(text.utf8), in: source.bytes)
        else { return Place(file: page.source) }
        return source.place(atByte: offset, length: text.unicodeScalars.count)
    }

    /// Where a text stands: in the body where it does, for the keys above it may name it rightly.
    private static func offset(of text: [UInt8], in bytes: [UInt8]) -> Int? {
        let body = ByteSearch.first(Array("\n---".utf8), in: bytes).map { $0 + 4 } ?? 0
        return ByteSearch.first(text, in: Array(bytes[body...])).map { $0 + body }
            ?? ByteSearch.first(text, in: bytes)
    }

    /// Without the signs that people put in numbers, and in lower case.
    static func normal(_ text: String) -> String {
        let bare = text.lowercased().utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x28 && $0 != 0x29 }
        return String(decoding: bare, as: UTF8.self).replacing("mailto:", with: "").replacing(
            "tel:", with: "")
    }
}
