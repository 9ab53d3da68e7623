import Diagnostics
import Records
import Testing

@Suite struct ConfidentialTests {
    private let person = Person(
        naam: "Jan Jansen", eMail: "jan@voorbeeld.nl", telefoon: "0612345678",
        place: Place(file: "a.md", line: 1, column: 1))

    @Test(
        arguments: [
            (nil, "Jan Jansen", nil, nil), (true, "Jan Jansen", "jan@voorbeeld.nl", "0612345678"),
            (false, nil, nil, nil),
        ] as [(Bool?, String?, String?, String?)])
    func `what may be shown of a person is for openbaar to say`(
        openbaar: Bool?, naam: String?, eMail: String?, telefoon: String?
    ) {
        var person = person
        person.openbaar = openbaar
        #expect(person.publicName == naam)
        #expect(person.publicEMail == eMail)
        #expect(person.publicTelefoon == telefoon)
    }

    @Test func `what is held back shows in no description, dump or mirror`() {
        var person = person
        person.openbaar = false
        var dumped = ""
        dump(person, to: &dumped)
        for text in [String(describing: person), String(reflecting: person), dumped] {
            #expect(!text.contains("Jansen"))
            #expect(!text.contains("jan@"))
            #expect(!text.contains("0612"))
        }
    }
}
