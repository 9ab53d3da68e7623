extension Traject: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        page.visitTexts(by: &visitor)
        percelen.visitTexts(by: &visitor)
        planning.visitTexts(by: &visitor)
        tenderned.visitTexts(by: &visitor)
        vragen.visitTexts(by: &visitor)
    }
}

extension Perceel: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        naam.visitTexts(by: &visitor)
        omschrijving.visitTexts(by: &visitor)
    }
}

extension Mijlpaal: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        id.visitTexts(by: &visitor)
        mijlpaal.visitTexts(by: &visitor)
        wanneer.visitTexts(by: &visitor)
        toelichting.visitTexts(by: &visitor)
    }
}

extension Melding: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        tijdstip.visitTexts(by: &visitor)
    }
}

extension Inlichting: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        nummer.visitTexts(by: &visitor)
        vraag.visitTexts(by: &visitor)
        antwoord.visitTexts(by: &visitor)
        document.visitTexts(by: &visitor)
        percelen.visitTexts(by: &visitor)
    }
}

extension TenderNedGegevens: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        titel.visitTexts(by: &visitor)
        omschrijving.visitTexts(by: &visitor)
        kenmerk.visitTexts(by: &visitor)
        referentie.visitTexts(by: &visitor)
        contactpunt.visitTexts(by: &visitor)
        procedure.visitTexts(by: &visitor)
    }
}

extension Perceelvermelding: TextBearing {
    /// Its words.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        naam.visitTexts(by: &visitor)
    }
}
