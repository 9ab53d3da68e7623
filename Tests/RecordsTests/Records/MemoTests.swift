import Diagnostics
import Records
import Testing

@Suite struct MemoTests {
    @Test func `a memo of two keys is read`() throws {
        let (record, diagnostics) = read(
            .memo, front("titel: Tweede memo\ndatum: 2022-12-20", body: "\nTekst.\n"))
        #expect(rendered(diagnostics) == "")
        let memo = try #require(record?.memo)
        #expect(memo.id == RecordID("map/naam"))
        #expect(memo.page.titel == "Tweede memo")
        #expect(memo.page.datum == Tijdstip(Moment(try #require(CivilDate(iso: "2022-12-20")))))
        #expect(memo.onderwerp == "Tweede memo")
        #expect(memo.tekst.source == "\nTekst.\n")
        #expect(memo.tekst.origin == Origin(file: "a.md", firstLine: 5))
        #expect(memo.reeks == nil && memo.ondertekening == nil && memo.steller.isEmpty)
        #expect(!memo.page.concept && memo.page.trefwoorden.isEmpty && memo.page.organisatie == nil)
    }

    @Test func `a memo has all that the content model says`() throws {
        let keys = """
            onderwerp: Voortgang
            aan: Gemeenteraad
            commissie: Maatschappelijke Zaken
            portefeuillehouder: {naam: W. Treurniet, rol: wethouder}
            steller: [{rol: projectleider, organisatie: gemeente-x}]
            vorm: memo actieve informatie
            reeks: voortgang
            nummer: 2
            kenmerk: 2022/0930
            aanhef: Geachte leden van de raad,
            ondertekening:
              slotformule: Hoogachtend,
              namens: Burgemeester en wethouders
              ondertekenaars: [A, B]
            aanduiding: eind 2022
            """
        let (memo, diagnostics) = readMemo(keys)
        #expect(rendered(diagnostics) == "")
        let found = try #require(memo)
        #expect(found.onderwerp == "Voortgang")
        #expect(found.aan == "Gemeenteraad")
        #expect(found.commissie == "Maatschappelijke Zaken")
        #expect(found.portefeuillehouder?.publicName == "W. Treurniet")
        #expect(found.steller.map(\.rol) == ["projectleider"])
        #expect(found.vorm == "memo actieve informatie")
        #expect(found.reeks?.reeks == "voortgang")
        #expect(found.reeks?.nummer == 2)
        #expect(found.reeks?.place == Place(file: "a.md", line: 10, column: 8, length: 9))
        #expect(found.kenmerk == "2022/0930")
        #expect(found.aanhef == "Geachte leden van de raad,")
        #expect(found.ondertekening?.slotformule == "Hoogachtend,")
        #expect(found.ondertekening?.namens == "Burgemeester en wethouders")
        #expect(found.ondertekening?.ondertekenaars.map(\.publicName) == ["A", "B"])
        #expect(found.page.datum?.aanduiding == "eind 2022")
    }

    @Test func `a number needs a series, a series no number`() {
        #expect(
            rendered(readMemo("nummer: 2").diagnostics)
                == "a.md:4:1: sleutel-verplicht: 'nummer' staat hier zonder 'reeks' — voeg 'reeks: …' toe")
        let (memo, diagnostics) = readMemo("reeks: voortgang")
        #expect(rendered(diagnostics) == "")
        #expect(memo?.reeks?.nummer == nil)
    }
}
