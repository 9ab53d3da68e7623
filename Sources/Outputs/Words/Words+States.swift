import Records

extension Words {
    /// The state of a council document in words.
    func state(_ state: Raadsstuk.Toestand) -> String {
        switch state {
        case .gereed: self(.gereed)
        case .verwacht: self(.verwacht)
        case .teLaat: self(.teLaat)
        case .vervallen: self(.vervallen)
        case .aangehouden: self(.aangehouden)
        }
    }

    /// The state of an agreement in words.
    func state(_ state: Afspraak.Toestand) -> String {
        switch state {
        case .open: self(.open)
        case .teLaat: self(.teLaat)
        case .afgehandeld: self(.afgehandeld)
        case .vervallen: self(.vervallen)
        }
    }

    /// The state of a milestone in words.
    func state(_ state: Mijlpaal.Toestand) -> String {
        switch state {
        case .gereed: self(.gereed)
        case .gepland: self(.gepland)
        case .aangebroken: self(.aangebroken)
        case .voorbij: self(.voorbij)
        }
    }

    /// The state of a promise in words.
    func state(_ state: Toezegging.Toestand) -> String {
        switch state {
        case .open: self(.open)
        case .teLaat: self(.teLaat)
        case .doorlopend: self(.doorlopend)
        case .afgedaan: self(.afgedaan)
        case .vervallen: self(.vervallen)
        }
    }

    /// What happened to a council document, as the head of a list.
    func change(_ kind: TijdlijnChange.Kind) -> String {
        switch kind {
        case .gereed: self(.nieuwGereed)
        case .toegezegd: self(.nieuwToegezegd)
        case .verschoven: self(.verschoven)
        case .aangehouden: self(.nuAangehouden)
        case .vervallen: self(.nuVervallen)
        }
    }

    /// "drie maanden later" or "twee maanden eerder"; nil for no shift.
    func shift(_ months: Int) -> String? {
        switch months {
        case 0: nil
        case 1: self(.eenMaandLater)
        case -1: self(.eenMaandEerder)
        case 2...: self(.maandenLater, ["n": inLetters(months)])
        default: self(.maandenEerder, ["n": inLetters(-months)])
        }
    }
}
