extension Indicator: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        page.visitTexts(by: &visitor)
        eenheid.visitTexts(by: &visitor)
        bron.visitTexts(by: &visitor)
        toelichting.visitTexts(by: &visitor)
        reeksen.visitTexts(by: &visitor)
    }
}

extension Meetreeks: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        naam.visitTexts(by: &visitor)
        waarden.visitTexts(by: &visitor)
    }
}

extension Meetwaarde: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        periode.visitTexts(by: &visitor)
        toelichting.visitTexts(by: &visitor)
    }
}

extension Project: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        page.visitTexts(by: &visitor)
        naam.visitTexts(by: &visitor)
        lijn.visitTexts(by: &visitor)
        status.visitTexts(by: &visitor)
        toelichting.visitTexts(by: &visitor)
    }
}

extension Organisatie: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        page.visitTexts(by: &visitor)
        naam.visitTexts(by: &visitor)
        soort.visitTexts(by: &visitor)
        adres.visitTexts(by: &visitor)
        plaats.visitTexts(by: &visitor)
        aliassen.visitTexts(by: &visitor)
    }
}

extension Begrip: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        term.visitTexts(by: &visitor)
        afkorting.visitTexts(by: &visitor)
        definitie.visitTexts(by: &visitor)
        aliassen.visitTexts(by: &visitor)
        bron.visitTexts(by: &visitor)
    }
}

extension Toezegging: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        tekst.visitTexts(by: &visitor)
        door.visitTexts(by: &visitor)
        waar.visitTexts(by: &visitor)
        termijn.visitTexts(by: &visitor)
    }
}

extension Vindplaats: TextBearing {
    /// Its words.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        reference.written.visitTexts(by: &visitor)
    }
}
