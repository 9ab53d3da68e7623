import Foundation
import Testing

/// The catalogue names all data of a site, with what data portals ask of it (DCAT-AP-NL 3.0).
@Suite struct CatalogueTests {
    private static let small = """
        -- content/indicatoren/wachttijd.yaml --
        titel: Wachttijd
        datum: 2022-12-31
        samenvatting: Hoe lang men wacht.
        trefwoorden: [wmo]
        organisatie: zorg-een
        eenheid: dagen
        reeksen: {naam: Noord, waarden: [{periode: 2021, waarde: 4}, {periode: 2022, waarde: 3}]}

        """

    @Test func aSmallCatalogueIsThis() async throws {
        let site = try await BuiltSite(
            Self.small + """
                -- content/site.yaml --
                naam: Proefsite
                organisatie: gemeente-proef
                basis-url: https://proef.example/inzage
                omschrijving: Waar het over gaat
                contact: {e-mail: data@proef.example, telefoon: "030 - 123 45 67"}
                privacy: {toegestaan: [data@proef.example, 030 - 123 45 67]}
                open-data: {licentie: cc0, thema: [samenleving]}
                -- content/organisaties.yaml --
                - {id: gemeente-proef, naam: gemeente Proef, soort: gemeente, tooi: gm0001}
                - {id: zorg-een, naam: Zorg Een, website: "https://zorg.example"}
                """)
        #expect(site.messages == [])
        #expect(site.files["open-data/catalogus.ttl"] == Self.expected)
    }

    @Test(arguments: [
        ("website: \"https://www.proef.example/contact\"", "<https://www.proef.example/contact>"),
        ("soort: gemeente", "<https://proef.example/organisaties/gemeente-proef/>"),
    ])
    func withoutContactItLeadsToThePublisher(_ organisation: String, _ address: String) async throws {
        let site = try await BuiltSite(
            Self.small + """
                -- content/organisaties.yaml --
                - id: gemeente-proef
                  naam: gemeente Proef
                  \(organisation)
                - {id: zorg-een, naam: Zorg Een}
                """)
        #expect(site.messages == [])
        let file = TurtleFile(site.files["open-data/catalogus.ttl"] ?? "")
        let contact = "<https://proef.example/open-data/#contact>"
        #expect(file.values(contact, "vcard:hasURL") == [address])
        #expect(file.values(contact, "vcard:hasEmail") == [])
        let page = site.main("open-data/index.html")
        #expect(page.contains(">gemeente Proef</a>"))
        #expect(page.contains("De uitgever van deze site heeft geen licentie genoemd."))
        #expect(
            file.values("<https://proef.example/open-data/#indicatoren/wachttijd/waarden.csv>", "dct:license")
                == ["<http://standaarden.overheid.nl/owms/terms/licentieonbekend>"])
    }

    @Test(arguments: KeptSite.all(.valid) + [KeptSite.sample])
    func everyTableIsInItAndAllThatItNamesIsDescribed(_ kept: KeptSite) async throws {
        let site = try await kept.build()
        let tables = kept.tables(of: site)
        guard let text = site.files["open-data/catalogus.ttl"] else {
            #expect(tables == [])
            #expect(site.files["open-data/index.html"] == nil)
            return
        }
        let file = TurtleFile(text)
        #expect(file.mistakes == [])
        let catalogue = try #require(file.all("dcat:Catalog").first)
        let base = String(catalogue.dropFirst().dropLast("open-data/#catalogus>".count))
        let downloads = file.all("dcat:Distribution").flatMap { file.values($0, "dcat:downloadURL") }
            .map { String($0.dropFirst().dropLast().dropFirst(base.count)) }
        #expect(downloads.filter { $0.hasSuffix(".csv") } == tables)
        #expect(downloads.filter { site.files[$0] == nil } == [])
        #expect(file.values(catalogue, "dcat:dataset") == file.all("dcat:Dataset"))
        for dataset in file.all("dcat:Dataset") {
            for property in [
                "dct:title", "dct:description", "dct:identifier", "dct:publisher", "dct:creator",
                "dcat:contactPoint", "dcat:theme", "dct:accessRights",
            ] {
                #expect(!file.values(dataset, property).isEmpty, "\(dataset) \(property)")
            }
            #expect(file.values(dataset, "dcat:distribution").count == 2)
        }
        let named = file.things.values.flatMap { $0 }.filter { $0.value.hasPrefix("<\(base)open-data/") }
        #expect(Set(named.map(\.value)).filter { file.things[$0] == nil } == [])
        #expect(!text.contains("_:") && !text.contains("["))
    }

    @Test func anyTextComesOutAsItWas() async throws {
        let title = "Aan\"halings\\teken\t<b> {x} ^ | ` 'é' \u{1F600} . ; , @nl"
        let site = try await BuiltSite(
            """
            -- content/indicatoren/x.yaml --
            titel: "\(title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))"
            samenvatting: "een\\ntwee\\u0007 \\\"drie\\\" \\\\n"
            trefwoorden: ["a\\\"b", "c\\\\"]
            eenheid: dagen
            reeksen: {naam: A, waarden: [{periode: 2021, waarde: 4}]}
            -- content/organisaties.yaml --
            - {id: gemeente-proef, naam: "gemeente \\"Proef\\"", tooi: "https://x.example/a{b}|c<d>\\\\e"}
            """)
        let file = TurtleFile(site.files["open-data/catalogus.ttl"] ?? "")
        #expect(file.mistakes == [])
        let dataset = "<https://proef.example/open-data/#indicatoren/x/waarden>"
        #expect(file.values(dataset, "dct:title").map(TurtleFile.text) == ["Gemeten cijfers: \(title)"])
        #expect(
            file.values(dataset, "dct:description").map(TurtleFile.text).first?.contains("\"drie\"") == true)
        #expect(file.values(dataset, "dcat:keyword").map(TurtleFile.text) == ["a\"b", "c\\"])
        #expect(file.values(dataset, "dct:creator") == ["<https://x.example/a%7Bb%7D%7Cc%3Cd%3E%5Ce>"])
    }

    @Test func whatIsNotPublicIsNotInIt() async throws {
        let site = try await BuiltSite(
            Self.small + """
                -- content/indicatoren/later.yaml --
                titel: Nog geheim
                publicatie-vanaf: 2030-01-01
                eenheid: dagen
                reeksen: {naam: A, waarden: [{periode: 2021, waarde: 4}]}
                -- content/indicatoren/zwart.yaml --
                titel: Zwart
                samenvatting: "Over :lak[Jan Klaassen]{grond=5.1.2e} dus."
                contact: {naam: Katrijn Pieterse, rol: onderzoeker, e-mail: k@proef.example, openbaar: nee}
                eenheid: dagen
                reeksen: {naam: A, waarden: [{periode: 2021, waarde: 4}]}
                """)
        #expect(site.messages == [])
        for path in ["open-data/catalogus.ttl", "open-data/index.html", "open-data/index.json"] {
            let text = try #require(site.files[path])
            for secret in ["geheim", "Klaassen", "Pieterse", "k@proef"] {
                #expect(!text.contains(secret), "\(path): \(secret)")
            }
        }
    }

    /// The shapes of the profile, where they stand beside the project, and the program that holds a file to
    /// them, where the Python tools of the tests are installed.
    private static let shapes = KeptSite.sample.folder.appending(path: "../shared/standards/dcat-ap-nl")
    private static let python = KeptSite.sample.folder.appending(path: ".venv/bin/python")
    private static var canValidate: Bool {
        let files = FileManager.default
        return files.fileExists(atPath: shapes.path)
            && files.fileExists(atPath: python.deletingLastPathComponent().appending(path: "pyshacl").path)
    }

    @Test(
        .enabled(if: canValidate),
        arguments: [
            "dcat-ap-nl-SHACL.ttl", "dcat-ap-nl-SHACL-klassebereik.ttl", "dcat-ap-SHACL.ttl",
        ])
    func theProfilesAgree(_ shape: String) async throws {
        let site = try await KeptSite(.valid, "alle-records").build()
        let text = try #require(site.files["open-data/catalogus.ttl"])
        let file = FileManager.default.temporaryDirectory.appending(path: "catalogus-\(shape)")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = Self.python
        process.arguments = ["-m", "pyshacl", "-s", Self.shapes.appending(path: shape).path, "-a", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let report = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(report)")
    }
}
