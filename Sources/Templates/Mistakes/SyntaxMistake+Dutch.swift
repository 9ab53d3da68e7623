import Diagnostics

extension SyntaxMistake {
    var dutch: Wording {
        switch self {
        case .notUTF8: Wording("dit is geen UTF-8", remedy: "sla het bestand op als UTF-8")
        case .unclosedTag(let tag, let closer):
            Wording("'\(tag)' wordt op deze regel niet gesloten", remedy: "sluit de tag met '\(closer)'")
        case .invalidDelimiters(let text):
            Wording(
                "'\(text)' zijn geen twee scheidingstekens",
                remedy: "schrijf een begin- en een eindteken met een spatie ertussen, zoals '{{=<% %>=}}'")
        case .invalidName(""):
            Wording(
                "deze tag heeft geen naam", remedy: "schrijf de naam van een waarde, deel of blok in de tag")
        case .invalidName(let name):
            Wording(
                "'\(name)' is geen naam",
                remedy: "schrijf een naam zonder spaties, met hooguit één punt tussen twee delen")
        case .unclosedSection(let tag, let name):
            Wording("'\(tag)' wordt nergens gesloten", remedy: "zet '{{/\(name)}}' waar het gedeelte eindigt")
        case .tooDeep(let limit):
            Wording(
                "hier staan meer dan \(limit) gedeelten in elkaar",
                remedy: "zet een deel ervan in een eigen sjabloon")
        case .wrongCloser(let closer, let opening, let name):
            Wording(
                "'\(closer)' sluit niet wat het laatst openging, '\(opening)'",
                remedy: "sluit eerst dat gedeelte met '{{/\(name)}}'")
        case .strayCloser(let closer):
            Wording(
                "'\(closer)' sluit niets: er staat geen gedeelte open",
                remedy: "verwijder deze tag, of zet er de tag voor die het gedeelte opent")
        case .outsideBlock(let parent):
            Wording(
                "dit staat binnen '{{<\(parent)}}' maar buiten een blok, en komt nergens terecht",
                remedy: "zet het in een blok ('{{$naam}}…{{/naam}}') of verwijder het")
        case .unquoted(let tag):
            Wording(
                "'\(tag)' staat in een HTML-tag zonder aanhalingstekens, waar een spatie de waarde afbreekt",
                remedy: "zet de waarde van het attribuut tussen aanhalingstekens")
        case .inCode(let tag, let place):
            Wording(
                "'\(tag)' staat in '\(place)', waar een waarde als programma wordt gelezen",
                remedy: "zet de waarde in een data-attribuut")
        }
    }
}
