extension Code {
    /// What a diagnostic of this code means, in one sentence. In Dutch its page in `docs/meldingen/`
    /// begins with it.
    public func meaning(in language: Language) -> String {
        let meanings =
            switch language {
            case .dutch: Self.dutchMeanings
            case .english: Self.englishMeanings
            }
        return meanings[self] ?? rawValue
    }
}
