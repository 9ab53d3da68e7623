extension PageFields: TextBearing {
    /// All texts that every page may have.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        titel.visitTexts(by: &visitor)
        datum.visitTexts(by: &visitor)
        samenvatting.visitTexts(by: &visitor)
        trefwoorden.visitTexts(by: &visitor)
        afdeling.visitTexts(by: &visitor)
        contact.visitTexts(by: &visitor)
        bijlagen.visitTexts(by: &visitor)
        reactie.visitTexts(by: &visitor)
        versies.visitTexts(by: &visitor)
        woo.visitTexts(by: &visitor)
    }
}

extension Bijlage: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        titel.visitTexts(by: &visitor)
        toelichting.visitTexts(by: &visitor)
    }
}

extension Reactie: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        toelichting.visitTexts(by: &visitor)
    }
}

extension Versie: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        nummer.visitTexts(by: &visitor)
        toelichting.visitTexts(by: &visitor)
    }
}

extension Woo: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        informatiecategorie.visitTexts(by: &visitor)
        documentsoort.visitTexts(by: &visitor)
        identificatie.visitTexts(by: &visitor)
    }
}

extension Pagina: TextBearing {
    /// All its texts but its body.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        page.visitTexts(by: &visitor)
    }
}
