import XML

/// A term of a list of terms (MDTO `begripGegevens`).
struct Begrip: Hashable, Sendable {
    /// The term.
    let label: String
    /// Its code in the list.
    var code: String?
    /// The list.
    let lijst: String

    /// Writes it under a name.
    func write(_ name: String, to xml: inout XMLWriter) {
        xml.open(name)
        xml.element("begripLabel", label)
        xml.element("begripCode", code)
        xml.open("begripBegrippenlijst")
        xml.element("verwijzingNaam", lijst)
        xml.close("begripBegrippenlijst")
        xml.close(name)
    }
}
