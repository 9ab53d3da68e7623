/// What holds texts that an author wrote freely.
public protocol TextBearing {
    /// Has each of its texts visited once.
    mutating func visitTexts(by visitor: inout some TextVisitor)
}

extension String: TextBearing {
    /// Itself.
    public mutating func visitTexts(by visitor: inout some TextVisitor) { visitor.visit(&self) }
}

extension MarkdownText: TextBearing {
    /// Itself.
    public mutating func visitTexts(by visitor: inout some TextVisitor) { visitor.visit(&self) }
}

extension Person: TextBearing {
    /// Itself.
    public mutating func visitTexts(by visitor: inout some TextVisitor) { visitor.visit(&self) }
}

extension Tijdstip: TextBearing {
    /// The words in which it is shown.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        aanduiding.visitTexts(by: &visitor)
    }
}

extension Optional: TextBearing where Wrapped: TextBearing {
    /// The texts of what is there.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        self?.visitTexts(by: &visitor)
    }
}

extension Array: TextBearing where Element: TextBearing {
    /// The texts of all, in order.
    public mutating func visitTexts(by visitor: inout some TextVisitor) {
        for index in indices { self[index].visitTexts(by: &visitor) }
    }
}
