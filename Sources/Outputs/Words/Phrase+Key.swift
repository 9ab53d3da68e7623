extension Phrase {
    /// Its key in the texts of a theme: `zin-een-maand-later` for ``eenMaandLater``.
    public var key: String {
        rawValue.reduce(into: "zin-") { key, letter in
            if letter.isUppercase { key.append("-") }
            key.append(letter.lowercased())
        }
    }
}
