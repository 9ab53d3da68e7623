import Diagnostics

extension InclusionMistake {
    var dutch: Wording {
        switch self {
        case .missing(let name, let names):
            let choices = Choices(word: name, names: names)
            return Wording(
                "het sjabloon '\(name)' bestaat niet\(choices.dutchQuestion)",
                remedy: choices.dutchRemedy("sjablonen onder 'templates/' van het thema"))
        case .unknownBlock(let name, let parent, let names):
            let choices = Choices(word: name, names: names)
            return Wording(
                "'\(parent)' heeft geen blok '\(name)'\(choices.dutchQuestion)",
                remedy: choices.dutchRemedy("blokken van '\(parent)'"))
        case .duplicateBlock(let name, let parent):
            return Wording(
                "het blok '\(name)' staat twee keer in '{{<\(parent)}}'",
                remedy: "voeg beide samen of verwijder er een")
        case .endless(let name):
            return Wording(
                "'\(name)' komt hier weer bij zichzelf uit zonder een deel van de weergave in te gaan,"
                    + " en eindigt nooit",
                remedy: "zet deze tag in het gedeelte van een lijst uit de binnenste weergave")
        case .tooMany(let limit):
            return Wording(
                "deze pagina voegt sjablonen op meer dan \(limit) manieren samen",
                remedy: "voeg minder sjablonen in elkaar in")
        case .unused(let name):
            return Wording(
                "het sjabloon '\(name)' wordt nergens gebruikt",
                remedy: "verwijder het bestand of voeg het ergens in")
        }
    }
}
