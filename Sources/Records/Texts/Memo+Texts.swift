extension Memo: TextBearing {
    /// All its texts but its body.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        page.visitTexts(by: &visitor)
        aan.visitTexts(by: &visitor)
        commissie.visitTexts(by: &visitor)
        portefeuillehouder.visitTexts(by: &visitor)
        steller.visitTexts(by: &visitor)
        onderwerp.visitTexts(by: &visitor)
        vorm.visitTexts(by: &visitor)
        kenmerk.visitTexts(by: &visitor)
        aanhef.visitTexts(by: &visitor)
        ondertekening.visitTexts(by: &visitor)
    }
}

extension Ondertekening: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        slotformule.visitTexts(by: &visitor)
        namens.visitTexts(by: &visitor)
        ondertekenaars.visitTexts(by: &visitor)
    }
}
