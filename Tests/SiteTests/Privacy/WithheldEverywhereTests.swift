import Foundation
import Records
import Testing

/// Somebody with `openbaar: nee` whose name stands in every text of every record is in no file of the site.
@Suite struct WithheldEverywhereTests {
    private static let name = "mevrouw Verborgenhuis en Kim Verborgenhuis (kim.verborgenhuis@zorg.example)"

    /// A value for a key, with the name in it wherever a text may stand.
    private static func value(_ shape: ValueShape, _ key: String) -> String? {
        switch shape {
        case .scalar(.text), .scalar(.markdown), .scalar(.range): "\"\(name) \(key)\""
        case .scalar(.date), .scalar(.moment): "2022-12-20"
        case .scalar(.boolean): "ja"
        case .scalar(.number), .scalar(.wholeNumber): "1"
        case .scalar(.time): "\"09:15\""
        case .scalar: nil
        case .words(let words): words.first
        case .list(let item): value(item, key).map { "[\($0)]" }
        case .mapping(let item): value(item, key).map { "{\(key)-een: \($0)}" }
        case .record(let shape): record(shape)
        case .either(let one, let other): value(one, key) ?? value(other, key)
        }
    }

    private static func record(_ shape: RecordShape) -> String? {
        let people = ["rol": "projectleider", "naam": "Jo Openbaar"]
        let isPerson = Set(["naam", "rol", "openbaar"]).isSubset(of: Set(shape.fields.map(\.name)))
        let fields = shape.fields.compactMap { field -> String? in
            if isPerson { return people[field.name].map { "\(field.name): \($0)" } }
            return value(field.value, field.name).map { "\(field.name): \($0)" }
        }
        return fields.isEmpty ? nil : "{\(fields.joined(separator: ", "))}"
    }

    /// The keys of a record, a line each; those that say what it is or when it is shown are left to the test.
    private static func keys(_ kind: RecordKind, but left: Set<String> = []) -> String {
        let own: Set<String> = [
            "id", "code", "soort", "slug", "taal", "concept", "verloopt", "publicatie-vanaf", "aliassen",
            "reeks",
            "elementen", "segmenten", "keuzes", "document", "project", "status", "url",
        ]
        return RecordShape(of: kind).fields.filter { !own.union(left).contains($0.name) }.compactMap {
            field in
            value(field.value, field.name).map { "\(field.name): \($0)" }
        }
        .joined(separator: "\n")
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    }

    private static let hidden = """
        -- content/memos/verborgen.md --
        ---
        titel: Memo
        datum: 2022-12-20
        steller: {naam: Kim Verborgenhuis, rol: locatiemanager, aanhef: mevrouw, openbaar: nee}
        ---
        Zie [\(name)](mailto:kim.verborgenhuis@zorg.example "Van \(name)") en <kim.verborgenhuis@zorg.example>
        en [haar pagina](https://netwerk.example/in/kim-verborgenhuis).
        """

    private static let site = """
        \(hidden)
        -- content/memos/alles.md --
        ---
        \(keys(.memo))
        ---
        Tekst van \(name).
        -- content/consultaties/alles.md --
        ---
        \(keys(.verslag))
        ---
        ## Gesprek met \(name)

        Vraag: van \(name)? Antwoord: aan \(name).
        -- content/over.md --
        ---
        \(keys(.pagina))
        ---
        -- content/index.md --
        ---
        titel: Welkom van \(name)
        ---
        Tekst van \(name).
        -- content/memos/index.md --
        ---
        titel: Memo's van \(name)
        samenvatting: Van \(name).
        ---
        Tekst van \(name).
        -- content/trajecten/alles.yaml --
        \(keys(.traject))
        -- content/raadsstukken/alles.yaml --
        \(keys(.tijdlijn))
        -- content/indicatoren/alles.yaml --
        \(keys(.indicator))
        -- content/segmenten/alles.yaml --
        \(keys(.segmentkeuzes))
        elementen:
          - {id: een, naam: "Van \(name)", definitie: "\(name)", opties: ["\(name)"]}
        segmenten:
          - code: s1
        \(indented(indented(keys(.segment))))
            keuzes:
              een: {duur: "\(name)", aanbieders: {"van \(name)": "\(name)"}, toetreding: "\(name)", tekst: "\(name)"}
        -- content/projecten.yaml --
        - code: p1
        \(indented(keys(.project)))
        -- content/begrippen.yaml --
        - afkorting: VH
        \(indented(keys(.begrip, but: ["afkorting"])))
        -- content/toezeggingen.yaml --
        - status: open
        \(indented(keys(.toezegging)))
        """

    @Test func theNameIsInNoFile() async throws {
        let site = try await BuiltSite(Self.site)
        #expect(site.messages.filter { $0.contains("fout") } == [])
        #expect(site.files.count > 40)
        for (path, file) in site.files {
            // Calendars fold their lines.
            let text = file.replacing("\r\n ", with: "")
            #expect(!text.lowercased().contains("verborgenhuis"), "\(path): \(Self.place(text))")
            #expect(!path.lowercased().contains("verborgenhuis"), "\(path)")
        }
        #expect(site.main("memos/alles/index.html").contains("de locatiemanager"))
    }

    /// What stands around the name, for whoever must find out why.
    private static func place(_ text: String) -> String {
        let before = text.lowercased().components(separatedBy: "verborgenhuis").first ?? ""
        return String(before.suffix(120))
    }

    @Test func aSurnameThatMayBeAnotherWordIsAWarningAtItsPlace() async throws {
        let site = try await BuiltSite(
            """
            \(Self.hidden)
            -- content/toezeggingen.yaml --
            - tekst: Wij bellen
              door: Verborgenhuis en anderen
              datum: 2022-12-20
              status: open
            """)
        #expect(site.messages.count == 1)
        #expect(site.messages.first?.hasPrefix("content/toezeggingen.yaml:2:9: naam-in-tekst: ") == true)
    }

    @Test(arguments: [
        "https://netwerk.example/in/kim-verborgenhuis", "https://zorg.example/Kim%20Verborgenhuis.pdf",
    ])
    func anAddressThatHoldsTheNameIsAnError(_ address: String) async throws {
        let site = try await BuiltSite(
            """
            \(Self.hidden)
            -- content/over.md --
            ---
            titel: Over
            bijlagen:
              - {titel: Profiel, url: "\(address)"}
            ---
            """)
        #expect(
            site.messages.contains { $0.hasPrefix("content/over.md:4:") && $0.contains("naam-niet-openbaar") }
        )
    }
}
