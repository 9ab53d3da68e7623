import CodeLists
import Records

extension Notice {
    /// The fields of TenderNed's form, in the order in which it asks for them; what the notice does not say
    /// is left out.
    var velden: [Veld] {
        var velden: [Veld] = []
        func add(_ naam: String, _ uitleg: String, _ field: NoticeField?, _ tekst: String?) {
            guard let tekst else { return }
            velden.append(Veld(naam: naam, uitleg: uitleg, term: field?.term, inhoud: .tekst(tekst)))
        }
        add("aanbestedingNaam", "Naam van de marktconsultatie", .title, subject.title)
        add("opdrachtgeverNaam", "Aanbestedende dienst", .buyer, buyer.name)
        add("referentieNummer", "Eigen kenmerk", .reference, reference)
        velden += codes
        add("opdrachtBeschrijving", "Beschrijving", .description, subject.description)
        add("aanvullendeInformatie", "Aanvullende informatie", .note, note)
        add("sluitingsDatumMarktconsultatie", "Laatste dag om te reageren", .deadline, deadline.day.iso)
        add("sluitingsTijdMarktconsultatie", "Tot hoe laat, op die dag", .deadline, deadline.clock)
        add("contactpuntNaam", "Contactpunt", .contact, buyer.contact)
        add("contactpuntTelefoon", "Telefoonnummer van het contactpunt", .telephone, buyer.telephone)
        add("contactpuntEmail", "E-mailadres van het contactpunt", .eMail, buyer.eMail)
        add("reactieAdres", "Waar geïnteresseerden reageren", .answerAddress, answerAddress)
        add("documentenAdres", "Waar de documenten staan", .documentsAddress, documentsAddress)
        return velden
    }

    private var codes: [Veld] {
        let kind = Veld.Waarde(code: "MAC", omschrijving: "Marktconsultatie")
        let nature = Veld.Waarde(code: subject.nature.tenderNed, omschrijving: subject.nature.naam)
        let law = Veld.Waarde(code: legalBasis.code, omschrijving: legalBasis.label)
        let cpv = subject.codes.enumerated().map { position, code in
            Veld.Waarde(code: code.code, omschrijving: code.label, isHoofdOpdracht: position == 0)
        }
        let nuts = subject.places.map { Veld.Waarde(code: $0.code, omschrijving: $0.label) }
        return [
            Veld(naam: "aankondigingCode", uitleg: "Soort publicatie", term: "BT-02", inhoud: .code(kind)),
            Veld(naam: "publicatieCode", uitleg: "Formulier", term: "OPP-070", inhoud: .tekst("EFE1")),
            Veld(
                naam: "typeOpdrachtCode", uitleg: "Type opdracht: D diensten, L leveringen, W werken",
                term: NoticeField.nature.term, inhoud: .tekst(nature.code)),
            Veld(
                naam: "typeOpdracht", uitleg: "Type opdracht", term: NoticeField.nature.term,
                inhoud: .code(nature)),
            Veld(naam: "juridischKader", uitleg: "Juridisch kader", term: "BT-01", inhoud: .code(law)),
            Veld(
                naam: "cpvCodes", uitleg: "CPV-codes, de hoofdcode eerst", term: NoticeField.codes.term,
                inhoud: .codes(cpv)),
            Veld(
                naam: "nutsCodes", uitleg: "Plaats van uitvoering", term: NoticeField.places.term,
                inhoud: .codes(nuts)),
        ]
    }
}

extension TenderNedGegevens.Aard {
    /// Its letter at TenderNed.
    fileprivate var tenderNed: String {
        switch self {
        case .diensten: "D"
        case .leveringen: "L"
        case .werken: "W"
        }
    }

    /// Its name on TenderNed's form.
    fileprivate var naam: String {
        switch self {
        case .diensten: "Diensten"
        case .leveringen: "Leveringen"
        case .werken: "Werken"
        }
    }
}
