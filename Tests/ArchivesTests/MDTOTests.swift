import Archives
import Records
import Testing

@Suite struct MDTOTests {
    private let maker = Verwijzing("Gemeente Proef", Identificatie("gm0000", bron: "TOOI"))

    @Test func `an object of which nobody said how it is kept is yet to be appraised`() {
        let object = Informatieobject(
            Identificatie("proef-hulp-v1", bron: "https://proef.example"), naam: "Hulp", archiefvormer: maker,
            archief: Archiefgegevens())
        #expect(String(decoding: object.xml, as: UTF8.self) == "x")
    }
}
