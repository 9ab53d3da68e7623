extension CivilDate {
    /// The day that a text seems to mean which is written otherwise than the content model reads:
    /// `20-12-2022`, `20 december 2022`. For messages that say how it must be written; never to be taken
    /// over.
    public init?(written text: String) {
        guard let day = WrittenDate(text)?.day else { return nil }
        self = day
    }
}
