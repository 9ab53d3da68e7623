import CodeLists
import Diagnostics
import Records
import Testing

@Suite struct SiteTests {
    private func site(_ yaml: String) -> (site: SiteInstellingen?, diagnostics: [Diagnostic]) {
        RecordReader.site(file: "site.yaml", bytes: Array(yaml.utf8))
    }

    @Test func `a site has all that the content model says`() throws {
        let yaml = """
            naam: Inzage
            organisatie: inzage
            basis-url: https://x.example/inzage//
            taal: en
            omschrijving: Waar het over gaat
            menu:
              - {titel: Memo's, naar: /memos/}
              - {titel: Elders, naar: "https://x.nl"}
            logo: logo.svg
            reeksen:
              - {id: voortgang, titel: Voortgang, ritme: P6M, beloofd-in: toezegging-x}
            tenderned: {nuts: NL341, cpv: [85000000]}
            woo: {informatiecategorie: "006"}
            privacy: {toegestaan: [contact@x.nl, 030-1234567]}
            contact: {e-mail: contact@x.nl, telefoon: 030-1234567, adres: Markt 1}
            controle: {waarschuwing-is-fout: [sleutel-onbekend, persoonsgegeven]}
            thema: {tokens: stijl.css}
            open-data: {licentie: CC-BY, thema: [bestuur, Samenleving]}
            """
        let (found, diagnostics) = site(yaml)
        #expect(rendered(diagnostics) == "")
        let site = try #require(found)
        #expect([site.naam, site.organisatie.written, site.taal] == ["Inzage", "inzage", "en"])
        #expect(site.basisURL == "https://x.example/inzage")
        #expect(site.omschrijving == "Waar het over gaat")
        #expect(site.menu.map(\.titel) == ["Memo's", "Elders"])
        #expect(site.menu.map(\.naar) == ["/memos/", "https://x.nl"])
        #expect(site.menu.map(\.place.column) == [27, 27])
        #expect(site.logo?.path == "logo.svg")
        #expect(site.thema.tokens?.path == "stijl.css")
        #expect(site.thema.tokens?.place == Place(file: "site.yaml", line: 17, column: 17, length: 9))
        #expect(site.reeksen.map(\.id) == ["voortgang"])
        #expect(site.reeksen.map(\.titel) == ["Voortgang"])
        #expect(site.reeksen.map(\.ritme) == [Period(iso: "P6M")])
        #expect(site.reeksen.map(\.beloofdIn?.written) == ["toezegging-x"])
        #expect(site.tenderned?.nuts.map(\.code) == ["NL341"])
        #expect(site.tenderned?.cpv.map(\.code) == ["85000000-9"])
        #expect(site.woo?.informatiecategorie == "006")
        #expect(site.toegestaan == ["contact@x.nl", "030-1234567"])
        #expect([site.contact?.eMail, site.contact?.telefoon] == ["contact@x.nl", "030-1234567"])
        #expect(site.contact?.adres == "Markt 1")
        #expect(site.openData.licentie?.naam == "CC BY 4.0")
        #expect(site.openData.licentie?.adres == "https://creativecommons.org/licenses/by/4.0/")
        #expect(site.openData.thema == [.bestuur, .samenleving])
        #expect(site.waarschuwingIsFout == [.sleutelOnbekend, .persoonsgegeven])
    }

    @Test func `a site of three keys speaks Dutch and has nothing else`() throws {
        let (found, diagnostics) = site("naam: A\norganisatie: b\nbasis-url: https://x.nl\n")
        #expect(rendered(diagnostics) == "")
        let site = try #require(found)
        #expect(site.taal == "nl")
        #expect(site.menu.isEmpty && site.reeksen.isEmpty && site.toegestaan.isEmpty)
        #expect(site.thema.tokens == nil && site.logo == nil)
    }

    @Test func `an empty site lacks what it needs`() {
        let (found, diagnostics) = site("")
        #expect(found != nil)
        #expect(
            rendered(diagnostics) == """
                site.yaml:1:1: sleutel-verplicht: de sleutel 'basis-url' ontbreekt — voeg 'basis-url: …' toe
                site.yaml:1:1: sleutel-verplicht: de sleutel 'naam' ontbreekt — voeg 'naam: …' toe
                site.yaml:1:1: sleutel-verplicht: de sleutel 'organisatie' ontbreekt — voeg 'organisatie: \
                …' toe
                """)
    }

    @Test func `the mistakes of a site are told`() {
        let yaml = """
            naam: A
            organisatie: b
            basis-url: www.x.nl
            menu: [{titel: A, naar: "javascript:x"}]
            reeksen: [{id: a, titel: b, ritme: halfjaarlijks}, {id: a, titel: c}]
            controle: {waarschuwing-is-fout: [sleutel-onbeken, foo]}
            privacy: [a]
            thema: x.css
            """
        #expect(
            rendered(site(yaml).diagnostics) == """
                site.yaml:3:12: waarde-ongeldig: 'basis-url: www.x.nl' is geen webadres — schrijf \
                https://www.x.nl
                site.yaml:4:25: waarde-ongeldig: 'naar: javascript:x' is geen pad, webadres of verwijzing — \
                schrijf bijvoorbeeld /memos/
                site.yaml:5:36: waarde-ongeldig: 'ritme: halfjaarlijks' is geen duur — schrijf bijvoorbeeld \
                P6M
                site.yaml:5:57: id-dubbel: 'id: a' komt al eerder voor — geef elk onderdeel een eigen 'id'
                site.yaml:6:35: waarde-onbekend: 'waarschuwing-is-fout: sleutel-onbeken' bestaat niet; \
                bedoelt u 'sleutel-onbekend'? — verbeter het woord
                site.yaml:6:52: waarde-onbekend: 'waarschuwing-is-fout: foo' bestaat niet — kies een van de \(Code.allCases.count) \
                woorden die hier kunnen
                site.yaml:7:10: waarde-ongeldig: 'privacy' bevat een lijst; hier horen sleutels — zet onder \
                'privacy:' ingesprongen sleutels, zoals 'toegestaan'
                site.yaml:8:8: waarde-ongeldig: 'thema' bevat een tekst; hier horen sleutels — zet onder \
                'thema:' ingesprongen sleutels, zoals 'tokens'
                """)
    }
}
