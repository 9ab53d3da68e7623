import Records

extension Words {
    /// A measured number with its unit where that is a sign: "69%", "€ 1.200".
    func measure(_ number: Meetgetal, _ eenheid: String) -> String {
        let text = self.number(number)
        switch eenheid.lowercased() {
        case "%", "procent", "percent": return text + "%"
        case "€", "euro", "euro's", "euro’s", "eur": return "€\u{A0}\(text)"
        default: return eenheid.hasPrefix("% ") ? text + "%" : text
        }
    }

    /// A line of an axis: "0,5", "2000", "500 miljoen".
    func axisNumber(_ line: Int, _ step: DecimalStep) -> String {
        let powers: [(exponent: Int, name: Phrase)] = [(12, .biljoen), (9, .miljard), (6, .miljoen)]
        guard line != 0, let power = powers.first(where: { $0.exponent <= step.exponent }) else {
            return number(written: step.written(line))
        }
        let rest = step.written(line).dropLast(power.exponent)
        return number(written: String(rest)) + "\u{A0}" + self(power.name)
    }
}
