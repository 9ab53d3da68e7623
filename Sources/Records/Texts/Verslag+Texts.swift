extension Verslag: TextBearing {
    /// All its texts but its body.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        page.visitTexts(by: &visitor)
        locatie.visitTexts(by: &visitor)
        voorzitter.visitTexts(by: &visitor)
        secretaris.visitTexts(by: &visitor)
        notulist.visitTexts(by: &visitor)
        aanwezigen.visitTexts(by: &visitor)
        afwezig.visitTexts(by: &visitor)
        agenda.visitTexts(by: &visitor)
        afspraken.visitTexts(by: &visitor)
        besluiten.visitTexts(by: &visitor)
        volgende.visitTexts(by: &visitor)
        opgesteld.visitTexts(by: &visitor)
        tenderned.visitTexts(by: &visitor)
    }
}

extension Locatie: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        naam.visitTexts(by: &visitor)
        adres.visitTexts(by: &visitor)
    }
}

extension Aanwezigengroep: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        groep.visitTexts(by: &visitor)
        omschrijving.visitTexts(by: &visitor)
        deelnemers.visitTexts(by: &visitor)
    }
}

extension Agendapunt: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        titel.visitTexts(by: &visitor)
        toelichtingDoor.visitTexts(by: &visitor)
    }
}

extension Afspraak: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        id.visitTexts(by: &visitor)
        tekst.visitTexts(by: &visitor)
        wie.visitTexts(by: &visitor)
        termijn.visitTexts(by: &visitor)
        agendapunt.visitTexts(by: &visitor)
    }
}

extension Opgesteld: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        door.visitTexts(by: &visitor)
        plaats.visitTexts(by: &visitor)
    }
}

extension TenderNedPublicatie: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        kenmerk.visitTexts(by: &visitor)
    }
}

extension VolgendeBijeenkomst: TextBearing {
    /// The words in which a moment is shown.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        guard case .moment(var tijdstip) = self else { return }
        tijdstip.visitTexts(by: &visitor)
        self = .moment(tijdstip)
    }
}

extension Besluit: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        tekst.visitTexts(by: &visitor)
        agendapunt.visitTexts(by: &visitor)
    }
}
