import Diagnostics
import Records
import Testing

@Suite struct PersonTests {
    @Test func `a text is the name of a person`() {
        let person = readMemo("steller: J. de Vries").memo?.steller.first
        #expect(
            person == Person(naam: "J. de Vries", place: Place(file: "a.md", line: 4, column: 10, length: 11))
        )
    }

    @Test func `a person is set out under keys`() {
        let keys = """
            steller:
              naam: Jan de Vries
              achternaam: De Vries
              aanhef: De heer
              rol: projectleider
              organisatie: gemeente-x
              aliassen: [Jan, JdV]
              e-mail: jan@x.nl
              telefoon: 0612345678
              openbaar: ja
            """
        let (memo, diagnostics) = readMemo(keys)
        #expect(rendered(diagnostics) == "")
        let organisatie = Reference<Organisatie>(
            "gemeente-x", at: Place(file: "a.md", line: 9, column: 16, length: 10), key: "organisatie")
        #expect(
            memo?.steller == [
                Person(
                    naam: "Jan de Vries", achternaam: "De Vries", aanhef: "De heer", rol: "projectleider",
                    organisatie: OrganisatieVermelding(organisatie), aliassen: ["Jan", "JdV"],
                    eMail: "jan@x.nl",
                    telefoon: "0612345678", openbaar: true, place: Place(file: "a.md", line: 5, column: 3))
            ])
        #expect(memo?.steller.first?.publicTelefoon == "0612345678")
    }

    @Test func `an organisation will do for a name`() {
        let (memo, diagnostics) = readMemo("steller: {rol: secretaris, organisatie: gemeente-x}")
        #expect(rendered(diagnostics) == "")
        #expect(memo?.steller.first?.publicName == nil)
        #expect(memo?.steller.first?.organisatie?.written == "gemeente-x")
    }

    @Test func `somebody without a name or an organisation is told`() {
        #expect(
            rendered(readMemo("steller:\n  - Jan\n  - rol: x\n  - aliassen: [y]").diagnostics) == """
                a.md:6:5: sleutel-verplicht: 'naam' of 'organisatie' ontbreekt — voeg een van deze sleutels \
                toe
                a.md:7:5: sleutel-verplicht: 'naam' of 'organisatie' ontbreekt — voeg een van deze sleutels \
                toe
                """)
    }

    @Test func `a participant can have been there for a part`() {
        let (verslag, diagnostics) = readVerslag(
            "aanwezigen:\n  - deelnemers:\n      - {naam: A, aanwezig: tot de pauze}\n      - B")
        #expect(rendered(diagnostics) == "")
        #expect(verslag?.aanwezigen.first?.deelnemers.map(\.aanwezig) == ["tot de pauze", nil])
    }
}
