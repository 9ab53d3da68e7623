import Diagnostics

/// Why an example does not hold here as published: this Mustache tells a mistake where the language keeps
/// silent.
enum Strictness: Sendable {
    /// Only markup goes into the page unescaped; with markup the example holds.
    case onlyMarkup
    /// A name that the data does not have is a mistake, not nothing.
    case missingName
    /// A template that is not there is a mistake, not nothing.
    case missingTemplate
    /// Text in a parent tag, outside a block, would be lost.
    case lostText

    var code: Code {
        switch self {
        case .onlyMarkup: .sjabloonSoort
        case .missingName: .sjabloonNaam
        case .missingTemplate: .sjabloonDeel
        case .lostText: .sjabloonOngeldig
        }
    }

    /// For each part of the language, the examples that are refused.
    static let refused: [String: [String: Strictness]] = [
        "interpolation": [
            "Triple Mustache": .onlyMarkup,
            "Ampersand": .onlyMarkup,
            "Triple Mustache Integer Interpolation": .onlyMarkup,
            "Ampersand Integer Interpolation": .onlyMarkup,
            "Triple Mustache Decimal Interpolation": .onlyMarkup,
            "Ampersand Decimal Interpolation": .onlyMarkup,
            "Triple Mustache Null Interpolation": .onlyMarkup,
            "Ampersand Null Interpolation": .onlyMarkup,
            "Basic Context Miss Interpolation": .missingName,
            "Triple Mustache Context Miss Interpolation": .missingName,
            "Ampersand Context Miss Interpolation": .missingName,
            "Dotted Names - Triple Mustache Interpolation": .onlyMarkup,
            "Dotted Names - Ampersand Interpolation": .onlyMarkup,
            "Dotted Names - Broken Chains": .missingName,
            "Dotted Names - Broken Chain Resolution": .missingName,
            "Dotted Names - Context Precedence": .missingName,
            "Dotted Names are never single keys": .missingName,
            "Implicit Iterators - Triple Mustache": .onlyMarkup,
            "Implicit Iterators - Ampersand": .onlyMarkup,
            "Triple Mustache - Surrounding Whitespace": .onlyMarkup,
            "Ampersand - Surrounding Whitespace": .onlyMarkup,
            "Triple Mustache - Standalone": .onlyMarkup,
            "Ampersand - Standalone": .onlyMarkup,
            "Triple Mustache With Padding": .onlyMarkup,
            "Ampersand With Padding": .onlyMarkup,
        ],
        "sections": [
            "Context Misses": .missingName,
            "Dotted Names - Broken Chains": .missingName,
            "Implicit Iterator - Triple mustache": .onlyMarkup,
            "Implicit Iterator - Ampersand": .onlyMarkup,
        ],
        "inverted": [
            // The names within are those of a view that is not there.
            "Context": .missingName,
            "List": .missingName,
            "Context Misses": .missingName,
            "Dotted Names - Broken Chains": .missingName,
        ],
        "partials": [
            "Failed Lookup": .missingTemplate,
            "Standalone Indentation": .onlyMarkup,
        ],
        "inheritance": [
            "Triple Mustache": .onlyMarkup,
            "Negative Sections": .missingName,
            "Text inside parent": .lostText,
        ],
    ]
}
