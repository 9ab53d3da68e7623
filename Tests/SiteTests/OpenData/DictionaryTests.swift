import Foundation
import Testing

/// The dictionary says of each column of each table what it means, as the tables have them.
@Suite struct DictionaryTests {
    private struct Dictionary: Decodable {
        struct Dataset: Decodable {
            let tabel: String
            let csv: String
            let json: String
            let pad: String
        }
        struct Table: Decodable {
            let tabel: String
            let kolommen: [Column]
        }
        struct Column: Decodable {
            let naam: String
            let betekenis: String
            let soort: String
            let voorbeeld: String?
        }
        let datasets: [Dataset]
        let tabellen: [Table]
    }

    @Test(arguments: [KeptSite(.valid, "alle-records"), KeptSite(.valid, "engels"), KeptSite.sample])
    func itHasTheColumnsOfEveryTable(_ kept: KeptSite) async throws {
        let site = try await kept.build()
        let text = try #require(site.files["open-data/index.json"])
        let dictionary = try JSONDecoder().decode(Dictionary.self, from: Data(text.utf8))
        #expect(
            dictionary.datasets.map(\.csv).sorted() == kept.tables(of: site))
        for dataset in dictionary.datasets {
            let table = try #require(dictionary.tabellen.first { $0.tabel == dataset.tabel })
            let csv = try #require(site.files[dataset.csv])
            #expect(
                csv.hasPrefix(table.kolommen.map(\.naam).joined(separator: ",") + "\r\n"), "\(dataset.csv)")
            #expect(site.files[dataset.json] != nil)
            #expect(site.files[dataset.pad + "index.html"] != nil)
        }
        for column in dictionary.tabellen.flatMap(\.kolommen) {
            #expect(!column.betekenis.isEmpty && !column.betekenis.hasPrefix("zin-"))
            #expect(!column.soort.contains("{"))
        }
    }

    @Test func aSiteWithoutDataHasNoPageForItAndNoLinkToIt() async throws {
        let site = try await BuiltSite(
            """
            -- content/memos/x.md --
            ---
            titel: Memo
            datum: 2022-12-20
            ---
            """)
        #expect(site.files.keys.filter { $0.hasPrefix("open-data/") } == [])
        #expect(site.files.values.filter { $0.contains("open-data") } == [])
    }

    @Test func theFootAndTheSitemapLeadToIt() async throws {
        let site = try await BuiltSite(
            """
            -- content/toezeggingen.yaml --
            - {id: t, tekst: "Wij *melden* het", door: wethouder, datum: 2022-12-20, status: open}
            """)
        #expect(site.messages == [])
        #expect(site.files["index.html"]?.contains("<a href=\"open-data/\">Open data</a>") == true)
        #expect(site.files["404.html"]?.contains("<a href=\"/open-data/\">Open data</a>") == true)
        #expect(site.files["sitemap.xml"]?.contains("<loc>https://proef.example/open-data/</loc>") == true)
        let page = site.main("open-data/index.html")
        #expect(page.contains("<li id=\"toezeggingen/toezeggingen\">"))
        #expect(page.contains("<span class=\"voorbeeld\">Wij melden het</span>"))
        #expect(page.contains("<span>een van deze woorden: open, doorlopend, afgedaan, vervallen</span>"))
    }

    @Test func aPageWithDataSaysSoToSearchEngines() async throws {
        let site = try await BuiltSite(
            """
            -- content/site.yaml --
            naam: Proefsite
            organisatie: gemeente-proef
            basis-url: https://proef.example
            open-data: {licentie: "https://licentie.example/x"}
            -- content/indicatoren/x.yaml --
            titel: Wachttijd
            datum: 2022-12-31
            eenheid: dagen
            toelichting: In werkdagen.
            reeksen: {naam: A, waarden: [{periode: 2021, waarde: 4}]}
            """)
        #expect(site.messages == [])
        #expect(
            site.files["indicatoren/x/index.html"]?.contains(
                """
                {"@type":"Dataset","@id":"https://proef.example/open-data/#indicatoren/x/waarden",\
                "name":"Gemeten cijfers: Wachttijd","description":"Cijfers over zorg en ondersteuning. Elke rij \
                is één cijfer over één periode. In werkdagen.",\
                "url":"https://proef.example/indicatoren/x/",\
                "identifier":"https://proef.example/open-data/#indicatoren/x/waarden","inLanguage":"nl",\
                "isAccessibleForFree":true,"license":"https://licentie.example/x",\
                "creator":{"@type":"GovernmentOrganization","name":"gemeente Proef"},\
                "publisher":{"@type":"GovernmentOrganization","name":"gemeente Proef"},\
                "datePublished":"2022-12-31","dateModified":"2022-12-31",\
                "temporalCoverage":"2021-01-01/2021-12-31","distribution":[{"@type":"DataDownload",\
                "encodingFormat":"text/csv","contentUrl":"https://proef.example/indicatoren/x/waarden.csv"},\
                {"@type":"DataDownload","encodingFormat":"application/json",\
                "contentUrl":"https://proef.example/indicatoren/x/index.json"}]}
                """) == true)
    }
}
