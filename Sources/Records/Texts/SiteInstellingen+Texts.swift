extension SiteInstellingen: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        naam.visitTexts(by: &visitor)
        omschrijving.visitTexts(by: &visitor)
        menu.visitTexts(by: &visitor)
        reeksen.visitTexts(by: &visitor)
        contact.visitTexts(by: &visitor)
        tenderned.visitTexts(by: &visitor)
        woo.visitTexts(by: &visitor)
    }
}

extension Menupunt: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        titel.visitTexts(by: &visitor)
    }
}

extension Reeks: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        titel.visitTexts(by: &visitor)
    }
}

extension Contact: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        adres.visitTexts(by: &visitor)
    }
}
