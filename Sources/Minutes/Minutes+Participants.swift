extension Minutes {
    /// Without the organisations and offices that did not speak and were not mentioned. They stand after all people, whose indices
    /// stay.
    func withoutSilent() -> Minutes {
        let heard = Set(turns.map(\.speaker)).union(mentions.map(\.participant))
        let kept = participants.indices.filter { participants[$0].kind == .person || heard.contains($0) }
        guard kept.count < participants.count else { return self }
        var places = [Int](repeating: 0, count: participants.count)
        for (place, old) in kept.enumerated() { places[old] = place }
        var minutes = self
        minutes.participants = kept.map { participants[$0] }
        for index in turns.indices { minutes.turns[index].speaker = places[turns[index].speaker] }
        for index in mentions.indices { minutes.mentions[index].participant = places[mentions[index].participant] }
        return minutes
    }
}
