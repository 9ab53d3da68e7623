/// The official languages of the European Union (eu-official-language), the only ones of a notice.
enum NoticeLanguage {
    /// The code of the language of a tag (BCP 47): `NLD` of `nl`; nil of a language that is not official.
    static func code(of tag: String) -> String? {
        codes[String(tag.lowercased().prefix { $0 != "-" })]
    }

    private static let codes = [
        "bg": "BUL", "cs": "CES", "da": "DAN", "de": "DEU", "el": "ELL", "en": "ENG", "es": "SPA",
        "et": "EST", "fi": "FIN", "fr": "FRA", "ga": "GLE", "hr": "HRV", "hu": "HUN", "it": "ITA",
        "lt": "LIT", "lv": "LAV", "mt": "MLT", "nl": "NLD", "pl": "POL", "pt": "POR", "ro": "RON",
        "sk": "SLK", "sl": "SLV", "sv": "SWE",
    ]
}
