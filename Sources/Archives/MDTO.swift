import XML

/// Files of MDTO 1.0.1 (Metagegevens voor Duurzaam Toegankelijke Overheidsinformatie, Nationaal Archief).
enum MDTO {
    /// A file that describes one object.
    static func file(of kind: String, write: (inout XMLWriter) -> Void) -> [UInt8] {
        var xml = XMLWriter()
        xml.open("MDTO", ["xmlns": "https://www.nationaalarchief.nl/mdto"])
        xml.open(kind)
        write(&xml)
        xml.close(kind)
        xml.close("MDTO")
        return xml.bytes
    }
}
