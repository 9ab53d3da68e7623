import Records

extension Organisatie {
    /// Its address in the thesaurus of government organisations (TOOI, `identifier.overheid.nl`); nil when it
    /// has none, or a short id of a kind that does not tell its list.
    var tooiAddress: String? {
        guard let tooi else { return nil }
        if tooi.hasPrefix("https://") || tooi.hasPrefix("http://") { return tooi }
        let lists = ["gm": "gemeente", "pv": "provincie", "ws": "waterschap", "mnre": "ministerie"]
        let digits = tooi.drop { !$0.isNumber }
        guard let list = lists[String(tooi.dropLast(digits.count))], !digits.isEmpty,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return "https://identifier.overheid.nl/tooi/id/\(list)/\(tooi)"
    }
}
