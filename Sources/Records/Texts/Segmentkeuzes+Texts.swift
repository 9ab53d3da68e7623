extension Segmentkeuzes: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        page.visitTexts(by: &visitor)
        domein.visitTexts(by: &visitor)
        vastgesteld.visitTexts(by: &visitor)
        ingangsdatum.visitTexts(by: &visitor)
        elementen.visitTexts(by: &visitor)
        segmenten.visitTexts(by: &visitor)
    }
}

extension Vaststelling: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        datum.visitTexts(by: &visitor)
        door.visitTexts(by: &visitor)
    }
}

extension Sturingselement: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        naam.visitTexts(by: &visitor)
        definitie.visitTexts(by: &visitor)
        opties.visitTexts(by: &visitor)
    }
}

extension Segment: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        naam.visitTexts(by: &visitor)
        domein.visitTexts(by: &visitor)
        doelgroep.visitTexts(by: &visitor)
        producten.visitTexts(by: &visitor)
        keuzes.visitTexts(by: &visitor)
    }
}

extension Keuze: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        switch inhoud {
        case .tekst(var text):
            text.visitTexts(by: &visitor)
            inhoud = .tekst(text)
        case .kenmerken(var kenmerken):
            kenmerken.visitTexts(by: &visitor)
            inhoud = .kenmerken(kenmerken)
        }
    }
}

extension Keuzekenmerken: TextBearing {
    /// All its texts.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        duur.visitTexts(by: &visitor)
        percelen.visitTexts(by: &visitor)
        aanbieders.visitTexts(by: &visitor)
        vorm.visitTexts(by: &visitor)
        formule.visitTexts(by: &visitor)
        plafond.visitTexts(by: &visitor)
        tekst.visitTexts(by: &visitor)
        if case .voorwaarden(var text) = toetreding {
            text.visitTexts(by: &visitor)
            toetreding = .voorwaarden(text)
        }
    }
}

extension Keuzekenmerken.AantalAanbieders: TextBearing {
    /// The lot, and the number where it is in words.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        perceel.visitTexts(by: &visitor)
        guard case .words(var text) = aantal else { return }
        text.visitTexts(by: &visitor)
        aantal = .words(text)
    }
}
