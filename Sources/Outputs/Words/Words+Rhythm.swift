import Records

extension Words {
    /// How often something comes: "elk half jaar", "elke vier maanden".
    func rhythm(_ period: Period) -> String {
        switch (period.months, period.days) {
        case (12, 0): self(.ritmeJaar)
        case (6, 0): self(.ritmeHalfjaar)
        case (3, 0): self(.ritmeKwartaal)
        case (1, 0): self(.ritmeMaand)
        case (0, 7): self(.ritmeWeek)
        case (let months, 0): self(.ritmeMaanden, ["n": inLetters(months)])
        case (0, let days): self(.ritmeDagen, ["n": inLetters(days)])
        case (let months, let days):
            self(.ritmeMaandenDagen, ["maanden": inLetters(months), "dagen": inLetters(days)])
        }
    }
}
