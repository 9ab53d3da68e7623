import CodeLists
import Diagnostics
import Records
import Relations

extension NoticeMaker {
    /// The organisation of a process as far as it is public; nil when it is not known.
    func buyer(of source: NoticeSource, _ check: inout NoticeCheck) -> Buyer? {
        guard let organisation = organisation(of: source) else { return nil }
        let places = organisation.places
        let name = check.text(Given(organisation.naam, at: places["naam"]), .buyer)
        let website = check.text(Given(organisation.website, at: places["website"]), .website)
        let address = organisation.postadres
        let street = check.text(Given(address.straat, at: places["adres"]), .street)
        let town = check.text(Given(address.plaats, at: places["plaats"]), .town)
        let contact = contact(of: source, organisation, &check)
        let country = organisation.land ?? CodeOf("NLD")
        guard let name, let country else { return nil }
        let isDutch = country.code == "NLD"
        return Buyer(
            name: name, number: organisation.kvk ?? organisation.oin, website: website,
            street: town == nil ? nil : street, postalCode: address.postcode, town: town,
            region: isDutch ? organisation.nuts : nil, country: country,
            legalType: organisation.legalType, activity: organisation.activity, contact: contact.name,
            telephone: contact.telephone, eMail: contact.eMail)
    }

    private typealias Contact = (name: String?, telephone: String?, eMail: String?)

    /// Whom one can ask: the contact point, else the first whom the page names; and what the site says of
    /// itself where its publisher is the buyer. Only what is public.
    private func contact(
        of source: NoticeSource, _ buyer: Organisatie, _ check: inout NoticeCheck
    ) -> Contact {
        let person =
            source.value(\.contactpunt, "contactpunt")?.value
            ?? source.page.contact(on: publication.peildatum).first
        let settings = publication.instellingen
        let isPublisher = publication.index[settings.organisatie]?.id == buyer.id
        let general = isPublisher ? settings.contact : nil
        let place = person?.place ?? settings.organisatie.place
        let telephone = person?.publicTelefoon ?? general?.telefoon
        let eMail = person?.publicEMail ?? general?.eMail
        return (
            name: check.text(Given(person.flatMap(name), at: place), .contact),
            telephone: check.text(
                Given(telephone, at: place), .telephone, in: ContactForm.isTelephone
            ).map(Self.withoutLeadingPlus),
            eMail: check.text(Given(eMail, at: place), .eMail, in: ContactForm.isEMail)
        )
    }

    /// The name of a person as far as it is public, else what he is and for whom.
    private func name(of person: Person) -> String? {
        if let name = person.publicName { return name }
        let organisation = person.organisatie.map {
            publication.index.organisation(named: $0.written)?.titel ?? $0.written
        }
        return person.rol ?? organisation
    }

    /// `(+31) 118…` for `+31 118…`: the same number to eForms, and no formula to a spreadsheet.
    private static func withoutLeadingPlus(_ telephone: String) -> String {
        guard telephone.hasPrefix("+") else { return telephone }
        let group = telephone.prefix { $0 != " " && $0 != "-" && $0 != "(" }
        let code = group.hasPrefix("+31") ? group.prefix(3) : group
        guard code.count < telephone.count else { return telephone }
        return "(\(code))\(telephone.dropFirst(code.count))"
    }
}

extension Organisatie {
    /// What it is in law: of a municipality a local authority, of others what the author says.
    fileprivate var legalType: CodeOf<LegalType>? { rechtsvorm ?? (isMunicipality ? CodeOf("la") : nil) }

    /// What it mainly does: of a municipality general public services. A notice takes it only of an
    /// authority.
    fileprivate var activity: CodeOf<Activity>? {
        guard let legalType, !legalType.code.hasPrefix("pub-undert"), legalType.code != "spec-rights-entity"
        else { return nil }
        return activiteit ?? (isMunicipality ? CodeOf("gen-pub") : nil)
    }

    private var isMunicipality: Bool { soort?.lowercased() == "gemeente" }
}
