extension Attendance {
    /// Drops the organisations and offices that neither spoke nor were mentioned, and gives the new index of
    /// each participant. They stand after all people, whose indices stay.
    mutating func dropSilent(_ speech: Speech) -> [Int] {
        var heard = [Bool](repeating: false, count: participants.count)
        for turn in speech.turns { heard[turn.speaker] = true }
        for mention in speech.mentions { heard[mention.participant] = true }
        var places: [Int] = []
        places.reserveCapacity(heard.count)
        for isHeard in heard {
            let index = places.count - (heard.count - participants.count)
            places.append(index)
            if !isHeard, participants[index].kind != .person { participants.remove(at: index) }
        }
        return places
    }
}
