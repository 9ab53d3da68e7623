extension Tijdlijn: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        page.visitTexts(by: &visitor)
        programma.visitTexts(by: &visitor)
        toelichting.visitTexts(by: &visitor)
        stukken.visitTexts(by: &visitor)
    }
}

extension Raadsstuk: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        id.visitTexts(by: &visitor)
        onderdeel.visitTexts(by: &visitor)
        product.visitTexts(by: &visitor)
        soort.visitTexts(by: &visitor)
        verwacht.visitTexts(by: &visitor)
        geleverd.visitTexts(by: &visitor)
        toelichting.visitTexts(by: &visitor)
    }
}
