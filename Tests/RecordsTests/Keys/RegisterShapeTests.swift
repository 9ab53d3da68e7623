import Records
import Testing

@Suite struct RegisterShapeTests {
    @Test(arguments: [
        (
            RecordKind.organisatie,
            """
            id*: text
            naam*: text
            titel (title): text
            soort: text
            tooi: text
            website: url
            adres: text
            aliassen: [text]
            postcode: postalCode
            plaats: text
            nuts: nuts
            land: list of land
            kvk: chamberNumber
            oin: identificationNumber
            rechtsvorm: list of rechtsvorm
            activiteit: list of activiteit
            """
        ),
        (
            RecordKind.project,
            """
            code*: text
            naam*: text
            titel (title): text
            lijn: text
            status: text
            toelichting: markdown
            """
        ),
        (
            RecordKind.begrip,
            """
            term*: text
            afkorting: text
            definitie*: markdown
            aliassen: [text]
            bron: text
            """
        ),
        (
            RecordKind.toezegging,
            """
            id: text
            tekst*: markdown
            door*: text
            datum*: date
            waar: text
            termijn: moment
            afgedaan-met: [reference]
            afgedaan-op: date
            status: open|doorlopend|afgedaan|vervallen
            """
        ),
    ])
    func `an entry of a register has these keys besides those of every page`(
        kind: RecordKind, expected: String
    ) {
        #expect(RecordShape(of: kind).outline == expected)
    }
}
