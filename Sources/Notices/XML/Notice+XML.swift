import XML

extension Notice {
    /// The file of the notice: eForms subtype E1 as a `PriorInformationNotice` of UBL 2.3, in UTF-8.
    public var xml: [UInt8] {
        var writer = NoticeWriter(self)
        writer.write()
        return writer.xml.bytes
    }
}
