import Diagnostics

extension Person {
    /// Somebody as a record sets him out (content model §2).
    init(_ fields: inout Fields, isParticipant: Bool = false) {
        self.init(
            naam: fields.optional("naam", .text),
            achternaam: fields.optional("achternaam", .text),
            aanhef: fields.optional("aanhef", .text),
            rol: fields.optional("rol", .text),
            organisatie: fields.optional("organisatie", .mention),
            aliassen: fields.list("aliassen", .text),
            eMail: fields.optional("e-mail", .eMail),
            telefoon: fields.optional("telefoon", .text),
            openbaar: fields.optional("openbaar", .boolean),
            aanwezig: isParticipant ? fields.optional("aanwezig", .text) : nil,
            place: fields.place)
        if naam == nil, organisatie == nil {
            fields.reading.report(KeyCause.missingOneOf(["naam", "organisatie"]), at: fields.mark)
        }
    }
}
